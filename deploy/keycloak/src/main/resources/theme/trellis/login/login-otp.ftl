<#import "template.ftl" as layout>
<#import "parts.ftl" as parts>
<#assign problems = parts.wrongs([{"field": "otp", "name": "totp"}])>
<@layout.registrationLayout problems=problems anotherWay="trellisAnotherWay"; section>
<#if section = "header">
${msg("trellisOtpTitle")}
<#elseif section = "form">
<p class="govuk-body">${msg("trellisOtpLead")}</p>
<form action="${url.loginAction}" method="post" novalidate>
<#if otpLogin.userOtpCredentials?size gt 1>
<div class="govuk-form-group"><fieldset class="govuk-fieldset">
<legend class="govuk-fieldset__legend govuk-fieldset__legend--s">${msg("trellisOtpWhich")}</legend>
<div class="govuk-radios govuk-radios--small">
<#list otpLogin.userOtpCredentials as one>
<div class="govuk-radios__item">
<input class="govuk-radios__input" type="radio" name="selectedCredentialId" id="app-${one?index}" value="${one.id}"<#if one.id = otpLogin.selectedCredentialId!""> checked</#if>>
<label class="govuk-label govuk-radios__label t-wrap" for="app-${one?index}">${one.userLabel!msg("trellisOtpUnnamed")}</label>
</div>
</#list>
</div>
</fieldset></div>
</#if>
<@parts.field name="otp" label=msg("loginOtpOneTime") auto="one-time-code" mode="numeric" width="10" plain=true code=true error=parts.wrong("totp") />
<button class="govuk-button" name="login" value="on" id="kc-login">${msg("doContinue")}</button>
</form>
</#if>
</@layout.registrationLayout>
