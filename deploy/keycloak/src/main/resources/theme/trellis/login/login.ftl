<#import "template.ftl" as layout>
<#import "parts.ftl" as parts>
<#import "passkeys.ftl" as passkeys>
<#-- Keycloak says only that the two do not fit together, and never which of them is wrong. -->
<#assign wrong = "">
<#if messagesPerField.existsError("username", "password")><#assign wrong = kcSanitize(messagesPerField.getFirstError("username", "password"))?no_esc></#if>
<#assign first = (usernameHidden??)?then("password", "username")>
<@layout.registrationLayout problems=wrong?has_content?then([{"field": first, "text": wrong}], []) anotherWay="trellisAnotherWay"; section>
<#if section = "header">
${msg("trellisPasswordTitle")}
<#elseif section = "form">
<form action="${url.loginAction}" method="post" id="kc-form-login" novalidate>
<#if !usernameHidden??>
<@parts.field name="username" label=msg("trellisUsername") value=(login.username)!"" auto=enableWebAuthnConditionalUI?has_content?then("username webauthn", "username") mode="email" plain=true error=wrong />
</#if>
<@parts.field name="password" label=msg("password") type="password" auto="current-password" plain=true error=(usernameHidden??)?then(wrong, "") />
<#if realm.rememberMe && !usernameHidden??>
<div class="govuk-form-group"><@parts.checkbox name="rememberMe" label=msg("rememberMe") hint=msg("trellisRememberHint") checked=login.rememberMe?? /></div>
</#if>
<input type="hidden" name="credentialId" value="${(auth.selectedCredential)!""}">
<button class="govuk-button" name="login" value="on" id="kc-login">${msg("doLogIn")}</button>
</form>
<@passkeys.conditionalUIData />
<#if realm.resetPasswordAllowed>
<p class="govuk-body"><a class="govuk-link" href="${url.loginResetCredentialsUrl}">${msg("doForgotPassword")}</a></p>
</#if>
</#if>
</@layout.registrationLayout>
