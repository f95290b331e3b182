<#import "template.ftl" as layout>
<#import "parts.ftl" as parts>
<#import "passkeys.ftl" as passkeys>
<#import "password-commons.ftl" as passwordCommons>
<@layout.registrationLayout; section>
<#if section = "header">
${msg("webauthn-registration-title")}
<#elseif section = "form">
<p class="govuk-body">${msg("trellisPasskeyNewLead")}</p>
<@passkeys.needsScript />
<form id="register" action="${url.loginAction}" method="post">
<#list ["clientDataJSON", "attestationObject", "publicKeyCredentialId", "authenticatorLabel", "transports", "authenticatorAttachment", "error"] as name>
<input type="hidden" id="${name}" name="${name}">
</#list>
<@passwordCommons.logoutOtherSessions />
</form>
<button type="button" class="govuk-button" id="registerWebAuthn" hidden>${msg("doRegisterSecurityKey")}</button>
<script type="module">
<#outputformat "JavaScript">
import { registerByWebAuthn } from ${(url.resourcesPath + "/js/webauthnRegister.js")?c};
const button = document.getElementById("registerWebAuthn");
button.hidden = false;
button.addEventListener("click", () => registerByWebAuthn({
    challenge: ${challenge?c},
    userid: ${userid?c},
    username: ${(username?matches("[0-9a-f-]{36}"))?then(msg("trellisPasskeyOwner"), username)?c},
    signatureAlgorithms: [<#list signatureAlgorithms as one>${one?c}<#sep>, </#list>],
    rpEntityName: ${rpEntityName?c},
    rpId: ${rpId?c},
    attestationConveyancePreference: ${attestationConveyancePreference?c},
    authenticatorAttachment: ${authenticatorAttachment?c},
    requireResidentKey: ${requireResidentKey?c},
    residentKey: ${(residentKey!"not specified")?c},
    userVerificationRequirement: ${userVerificationRequirement?c},
    createTimeout: ${createTimeout?c},
    excludeCredentialIds: ${excludeCredentialIds?c},
    initLabel: ${msg("webauthn-registration-init-label")?c},
    initLabelPrompt: ${msg("webauthn-registration-init-label-prompt")?c},
    errmsg: ${msg("webauthn-unsupported-browser-text")?c}
}), { once: true });
</#outputformat>
</script>
<#if !isSetRetry?has_content><@parts.cancel /></#if>
</#if>
</@layout.registrationLayout>
