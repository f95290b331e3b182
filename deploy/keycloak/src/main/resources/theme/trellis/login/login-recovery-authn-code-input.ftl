<#import "template.ftl" as layout>
<#import "parts.ftl" as parts>
<#assign problems = parts.wrongs([{"field": "recoveryCodeInput"}])>
<@layout.registrationLayout problems=problems anotherWay="trellisAnotherWay"; section>
<#if section = "header">
${msg("auth-recovery-code-header")}
<#elseif section = "form">
<form action="${url.loginAction}" method="post" novalidate>
<@parts.field name="recoveryCodeInput" label=msg("auth-recovery-code-prompt", recoveryAuthnCodesInputBean.codeNumber?c) auto="one-time-code" width="20" plain=true error=parts.wrong("recoveryCodeInput") />
<button class="govuk-button" name="login" value="on" id="kc-login">${msg("doContinue")}</button>
</form>
</#if>
</@layout.registrationLayout>
