<#-- The offer of a passkey beside another question; Keycloak's own script drives it, so it shows itself only where scripts run. -->
<#macro conditionalUIData>
<#if enableWebAuthnConditionalUI?has_content>
<@answerForm />
<@knownPasskeys />
<button type="button" class="govuk-button govuk-button--secondary" id="authenticateWebAuthnButton" hidden>${msg("webauthn-doAuthenticate")}</button>
<script type="module">
<#outputformat "JavaScript">
import { authenticateByWebAuthn } from ${(url.resourcesPath + "/js/webauthnAuthenticate.js")?c};
import { initAuthenticate } from ${(url.resourcesPath + "/js/passkeysConditionalAuth.js")?c};
const args = {
    isUserIdentified: ${isUserIdentified},
    challenge: ${challenge?c},
    userVerification: ${userVerification?c},
    rpId: ${rpId?c},
    createTimeout: ${createTimeout?c},
    mediation: ${(mediation!"conditional")?c},
    authenticatorAttachment: ${(authenticatorAttachment!"")?c},
    errmsg: ${msg("passkey-unsupported-browser-text")?c}
};
initAuthenticate(args);
const button = document.getElementById("authenticateWebAuthnButton");
button.hidden = false;
button.addEventListener("click", () => authenticateByWebAuthn(args), { once: true });
</#outputformat>
</script>
</#if>
</#macro>

<#-- What the script fills in and sends. -->
<#macro answerForm>
<form id="webauth" action="${url.loginAction}" method="post">
<#list ["clientDataJSON", "authenticatorData", "signature", "credentialId", "userHandle", "error"] as name>
<input type="hidden" id="${name}" name="${name}">
</#list>
</form>
</#macro>

<#macro knownPasskeys>
<#if authenticators??>
<form id="authn_select">
<#list authenticators.authenticators as one>
<input type="hidden" name="authn_use_chk" value="${one.credentialId}">
</#list>
</form>
</#if>
</#macro>

<#macro needsScript>
<noscript><p class="t-note govuk-body">${msg("trellisNeedsScript")}</p></noscript>
</#macro>
