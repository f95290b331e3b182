<#import "template.ftl" as layout>
<@layout.registrationLayout displayMessage=false; section>
<#if section = "header">
${msg("deleteCredentialTitle", credentialLabel)}
<#elseif section = "form">
<p class="govuk-body t-wrap">${msg("deleteCredentialMessage", credentialLabel)}</p>
<form action="${url.loginAction}" method="post" class="t-row">
<button class="govuk-button" name="accept" value="on" id="kc-accept">${msg("doConfirmDelete")}</button>
<button class="govuk-button govuk-button--secondary" name="cancel-aia" value="true" id="kc-decline">${msg("doCancel")}</button>
</form>
</#if>
</@layout.registrationLayout>
