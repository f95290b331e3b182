<#import "template.ftl" as layout>
<@layout.registrationLayout; section>
<#if section = "header">
${msg("pageExpiredTitle")}
<#elseif section = "form">
<p class="govuk-body">${msg("trellisExpired")}</p>
<p class="govuk-body"><a class="govuk-link" id="loginContinueLink" href="${url.loginAction}">${msg("pageExpiredMsg2")}</a></p>
<p class="govuk-body"><a class="govuk-link" id="loginRestartLink" href="${url.loginRestartFlowUrl}">${msg("pageExpiredMsg1")}</a></p>
</#if>
</@layout.registrationLayout>
