<#import "template.ftl" as layout>
<#import "parts.ftl" as parts>
<@layout.registrationLayout; section>
<#if section = "header">
<#if code.success>${msg("codeSuccessTitle")}<#else>${msg("errorTitle")}</#if>
<#elseif section = "form">
<#if code.success>
<p class="govuk-body">${msg("copyCodeInstruction")}</p>
<pre class="t-code" id="code" tabindex="0">${code.code}</pre>
<#else>
<p class="govuk-body t-wrap" id="error">${code.error}</p>
</#if>
</#if>
</@layout.registrationLayout>
