<#import "template.ftl" as layout>
<#import "parts.ftl" as parts>
<#assign wrong = "">
<#if (problem!"")?has_content><#assign wrong = msg(problem)></#if>
<@layout.registrationLayout problems=wrong?has_content?then([{"field": "reach", "text": wrong}], []) displayMessage=!wrong?has_content anotherWay="trellisOtherWays"; section>
<#if section = "header">
${msg("trellisReachTitle")}
<#elseif section = "form">
<p class="govuk-body">${msg("trellisReachLead")}</p>
<#-- What went wrong is said above already. -->
<@parts.trouble key=((trouble!"")?has_content && (problem!"") != "trellisAway")?then("trellisReachTrouble." + trouble!"", "") />
<form action="${url.loginAction}" method="post" novalidate>
<@parts.field name="reach" label=msg("trellisReach") hint=msg("trellisReachHint") value=typed!"" auto="username" mode="email" plain=true error=wrong />
<button class="govuk-button" name="do" value="send" id="send">${msg("trellisSend")}</button>
</form>
</#if>
</@layout.registrationLayout>
