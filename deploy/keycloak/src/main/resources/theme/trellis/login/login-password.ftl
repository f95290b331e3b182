<#import "template.ftl" as layout>
<#import "parts.ftl" as parts>
<#assign problems = parts.wrongs([{"field": "password"}])>
<@layout.registrationLayout problems=problems anotherWay="trellisAnotherWay"; section>
<#if section = "header">
${msg("trellisPasswordTitle")}
<#elseif section = "form">
<form action="${url.loginAction}" method="post" novalidate>
<@parts.field name="password" label=msg("password") type="password" auto="current-password" plain=true error=parts.wrong("password") />
<button class="govuk-button" name="login" value="on" id="kc-login">${msg("doLogIn")}</button>
</form>
<#if realm.resetPasswordAllowed>
<p class="govuk-body"><a class="govuk-link" href="${url.loginResetCredentialsUrl}">${msg("doForgotPassword")}</a></p>
</#if>
</#if>
</@layout.registrationLayout>
