<#import "template.ftl" as layout>
<#import "passkeys.ftl" as passkeys>
<@layout.registrationLayout anotherWay="trellisAnotherWay"; section>
<#if section = "header">
${msg("webauthn-login-title")}
<#elseif section = "form">
<p class="govuk-body">${msg("trellisPasskeyLead")}</p>
<@passkeys.needsScript />
<@passkeys.answerForm />
<@passkeys.knownPasskeys />
<#if shouldDisplayAuthenticators!false>
<h2 class="govuk-heading-s">${msg("webauthn-available-authenticators")}</h2>
<ul class="govuk-list govuk-list--bullet">
<#list authenticators.authenticators as one>
<li class="t-wrap">${one.label} <span class="t-quiet">(${msg("webauthn-createdAt-label")} ${one.createdAt})</span></li>
</#list>
</ul>
</#if>
<button type="button" class="govuk-button" id="authenticateWebAuthnButton" hidden>${msg("webauthn-doAuthenticate")}</button>
<script type="module">
<#outputformat "JavaScript">
import { authenticateByWebAuthn } from ${(url.resourcesPath + "/js/webauthnAuthenticate.js")?c};
const button = document.getElementById("authenticateWebAuthnButton");
button.hidden = false;
button.addEventListener("click", () => authenticateByWebAuthn({
    isUserIdentified: ${isUserIdentified},
    challenge: ${challenge?c},
    userVerification: ${userVerification?c},
    rpId: ${rpId?c},
    createTimeout: ${createTimeout?c},
    errmsg: ${msg("webauthn-unsupported-browser-text")?c}
}), { once: true });
</#outputformat>
</script>
</#if>
</@layout.registrationLayout>
