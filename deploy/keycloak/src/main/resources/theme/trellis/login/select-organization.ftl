<#import "template.ftl" as layout>
<@layout.registrationLayout; section>
<#if section = "header">
${msg("organization.select")}
<#elseif section = "form">
<form action="${url.loginAction}" method="post">
<ul class="t-cards">
<#list user.organizations as one>
<li><button class="govuk-button govuk-button--secondary t-flush t-wrap" name="kc.org" value="${one.alias!}">${one.name!}</button></li>
</#list>
</ul>
</form>
</#if>
</@layout.registrationLayout>
