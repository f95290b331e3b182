<#import "template.ftl" as layout>
<@layout.registrationLayout displayMessage=false; section>
<#if section = "header">
<#if messageHeader??>${kcSanitize(msg(messageHeader))?no_esc}<#else>${kcSanitize(message.summary)?no_esc}</#if>
<#elseif section = "form">
<#if messageHeader?? || requiredActions??>
<p class="govuk-body">${kcSanitize(message.summary)?no_esc}</p>
</#if>
<#if requiredActions??>
<ul class="govuk-list govuk-list--bullet">
<#list requiredActions as one><li>${kcSanitize(msg("requiredAction." + one))?no_esc}</li></#list>
</ul>
</#if>
<#if !skipLink??>
<#if pageRedirectUri?has_content>
<p class="govuk-body"><a class="govuk-link" href="${pageRedirectUri}">${msg("backToApplication")}</a></p>
<#elseif actionUri?has_content>
<p class="govuk-body"><a class="govuk-button" href="${actionUri}">${msg("doContinue")}</a></p>
<#elseif (client.baseUrl)?has_content>
<p class="govuk-body"><a class="govuk-link" href="${client.baseUrl}">${msg("backToApplication")}</a></p>
</#if>
</#if>
</#if>
</@layout.registrationLayout>
