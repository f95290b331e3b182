<#import "template.ftl" as layout>
<#import "parts.ftl" as parts>
<#import "password-commons.ftl" as passwordCommons>
<@layout.registrationLayout displayMessage=!(message?? && message.type = "warning"); section>
<#if section = "header">
${msg("recovery-code-config-header")}
<#elseif section = "form">
<p class="t-note govuk-body">${msg("recovery-code-config-warning-message")}</p>
<ol class="govuk-list govuk-list--number" id="kc-recovery-codes-list" dir="ltr">
<#list recoveryAuthnCodesConfigBean.generatedRecoveryAuthnCodesList as one>
<li><span class="t-secret">${one[0..3]}-${one[4..7]}-${one[8..]}</span></li>
</#list>
</ol>
<form action="${url.loginAction}" method="post" id="kc-recovery-codes-settings-form">
<input type="hidden" name="generatedRecoveryAuthnCodes" value="${recoveryAuthnCodesConfigBean.generatedRecoveryAuthnCodesAsString}">
<input type="hidden" name="generatedAt" value="${recoveryAuthnCodesConfigBean.generatedAt?c}">
<input type="hidden" name="userLabel" value="${msg("recovery-codes-label-default")}">
<@passwordCommons.logoutOtherSessions />
<button class="govuk-button" id="saveRecoveryAuthnCodesBtn">${msg("recovery-codes-confirmation-message")}</button>
</form>
<@parts.cancel />
</#if>
</@layout.registrationLayout>
