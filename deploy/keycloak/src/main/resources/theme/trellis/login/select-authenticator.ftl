<#import "template.ftl" as layout>
<@layout.registrationLayout; section>
<#if section = "header">
${msg("loginChooseAuthenticator")}
<#elseif section = "form">
<form action="${url.loginAction}" method="post">
<ul class="t-cards">
<#list auth.authenticationSelections as one>
<li>
<button class="govuk-button govuk-button--secondary t-flush" name="authenticationExecution" value="${one.authExecId}" aria-describedby="way-${one?index}">${msg(one.displayName)}</button>
<p class="govuk-body" id="way-${one?index}">${msg(one.helpText)}</p>
</li>
</#list>
</ul>
</form>
</#if>
</@layout.registrationLayout>
