<#import "template.ftl" as layout>
<#import "parts.ftl" as parts>
<@layout.registrationLayout anotherWay="trellisAnotherWay"; section>
<#if section = "header">
${msg("webauthn-error-title")}
<#elseif section = "form">
<p class="govuk-body">${msg("trellisPasskeyErrorLead")}</p>
<form action="${url.loginAction}" method="post">
<input type="hidden" name="authenticationExecution" value="${execution!""}">
<input type="hidden" name="isSetRetry" value="retry">
<button class="govuk-button" id="kc-try-again">${msg("doTryAgain")}</button>
</form>
<@parts.cancel />
</#if>
</@layout.registrationLayout>
