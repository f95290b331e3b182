<#import "template.ftl" as layout>
<#import "parts.ftl" as parts>
<#import "password-commons.ftl" as passwordCommons>
<#assign problems = parts.wrongs([{"field": "totp"}, {"field": "userLabel"}])>
<@layout.registrationLayout problems=problems displayMessage=!(message?? && message.type = "warning"); section>
<#if section = "header">
${msg("loginTotpTitle")}
<#elseif section = "form">
<p class="govuk-body">${msg("trellisAppLead")}</p>
<h2 class="govuk-heading-m">${msg("trellisAppStep1")}</h2>
<p class="govuk-body"><#if totp.supportedApplications?has_content>${msg("trellisAppAny")} <#list totp.supportedApplications as app>${msg(app)}<#sep>, </#list>. </#if>${msg("trellisAppHave")}</p>
<h2 class="govuk-heading-m">${msg("trellisAppStep2")}</h2>
<p class="govuk-body">${msg("trellisAppKey")}</p>
<p class="govuk-body"><span class="t-secret" id="kc-totp-secret-key" dir="ltr">${totp.totpSecretEncoded}</span></p>
<p class="govuk-body">${msg("trellisAppQr")}</p>
<img class="t-qr" id="kc-totp-secret-qr-code" src="data:image/png;base64,${totp.totpSecretQrCode}" alt="${msg("trellisAppQrAlt")}" width="200" height="200">
<details class="govuk-details">
<summary class="govuk-details__summary"><span class="govuk-details__summary-text">${msg("trellisAppSettings")}</span></summary>
<div class="govuk-details__text">
<ul class="govuk-list">
<li>${msg("loginTotpType")}: ${msg("loginTotp." + totp.policy.type)}</li>
<li>${msg("loginTotpAlgorithm")}: ${totp.policy.getAlgorithmKey()}</li>
<li>${msg("loginTotpDigits")}: ${totp.policy.digits}</li>
<#if totp.policy.type = "totp"><li>${msg("loginTotpInterval")}: ${totp.policy.period}</li><#else><li>${msg("loginTotpCounter")}: ${totp.policy.initialCounter}</li></#if>
</ul>
</div>
</details>
<h2 class="govuk-heading-m">${msg("trellisAppStep3")}</h2>
<form action="${url.loginAction}" method="post" id="kc-totp-settings-form" novalidate>
<@parts.field name="totp" label=msg("authenticatorCode") auto="one-time-code" mode="numeric" width="10" plain=true code=true error=parts.wrong("totp") />
<@parts.field name="userLabel" label=msg("loginTotpDeviceName") hint=msg("trellisAppNameHint") width="20" optional=!totp.otpCredentials?has_content error=parts.wrong("userLabel") />
<input type="hidden" name="totpSecret" value="${totp.totpSecret}">
<#if mode??><input type="hidden" name="mode" value="${mode}"></#if>
<@passwordCommons.logoutOtherSessions />
<button class="govuk-button" id="saveTOTPBtn">${msg("trellisAppGo")}</button>
</form>
<@parts.cancel />
</#if>
</@layout.registrationLayout>
