<#import "template.ftl" as layout>
<@layout.registrationLayout displayMessage=false; section>
<#if section = "header">
${msg("errorTitle")}
<#elseif section = "form">
<p class="govuk-body-l t-wrap" id="kc-error-message">${kcSanitize(message.summary)?no_esc}</p>
<#if traceId??>
<p class="govuk-body t-wrap" id="traceId">${msg("traceIdSupportMessage", traceId)}</p>
</#if>
<#if !skipLink?? && (client.baseUrl)?has_content>
<p class="govuk-body"><a class="govuk-link" id="backToApplication" href="${client.baseUrl}">${msg("backToApplication")}</a></p>
</#if>
</#if>
</@layout.registrationLayout>
