<#import "template.ftl" as layout>
<#assign at = (state!"gone")>
<@layout.registrationLayout; section>
<#if section = "header">
${msg("trellisLinkTitle." + at)}
<#elseif section = "form">
<p class="govuk-body">${msg("trellisLink." + at)}</p>
<#if at = "ready">
<form action="${action}" method="post">
<button class="govuk-button" id="go">${msg("trellisLinkGo")}</button>
</form>
<p class="govuk-body">${msg("trellisLinkNotYou")}</p>
</#if>
</#if>
</@layout.registrationLayout>
