<#import "template.ftl" as layout>
<#import "parts.ftl" as parts>
<#import "password-commons.ftl" as passwordCommons>
<#assign problems = parts.wrongs([{"field": "password-new", "name": "password"}, {"field": "password-confirm"}])>
<#-- What Keycloak's rules for passwords find wrong comes without a field. -->
<#assign weak = parts.wrong("password")>
<#if !problems?has_content && message?? && message.type = "error">
<#assign weak = kcSanitize(message.summary)?no_esc>
<#assign problems = [{"field": "password-new", "text": weak}]>
</#if>
<@layout.registrationLayout problems=problems; section>
<#if section = "header">
${msg("updatePasswordTitle")}
<#elseif section = "form">
<form action="${url.loginAction}" method="post" id="kc-passwd-update-form" novalidate>
<@parts.field name="password-new" label=msg("passwordNew") hint=msg("trellisPasswordHint", (passwordPolicies.length)!10) type="password" auto="new-password" plain=true error=weak />
<@parts.field name="password-confirm" label=msg("passwordConfirm") type="password" auto="new-password" plain=true error=parts.wrong("password-confirm") />
<@passwordCommons.logoutOtherSessions />
<button class="govuk-button" id="save">${msg("trellisPasswordSave")}</button>
</form>
<@parts.cancel />
</#if>
</@layout.registrationLayout>
