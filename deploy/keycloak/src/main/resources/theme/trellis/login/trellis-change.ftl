<#import "template.ftl" as layout>
<#import "parts.ftl" as parts>
<#assign asking = (stage!"reach") != "code">
<#assign wrong = "">
<#if (problem!"")?has_content><#assign wrong = asking?then(msg(problem), parts.codeProblem(problem, triesLeft!0))></#if>
<@layout.registrationLayout problems=wrong?has_content?then([{"field": asking?then("reach", parts.codeRemedy(problem!"")), "text": wrong}], []) displayMessage=!wrong?has_content; section>
<#if section = "header">
<#if asking>${msg("trellisChangeTitle")}<#else>${msg("trellisCodeTitle")}</#if>
<#elseif section = "form">
<#if asking>
<p class="govuk-body"><#if (current!"")?has_content><#if current?contains("@")>${msg("trellisChangeNowEmail")}<#else>${msg("trellisChangeNowPhone")}</#if> <@parts.reach hint=current />. </#if>${msg("trellisChangeLead")}</p>
<form action="${url.loginAction}" method="post" novalidate>
<@parts.field name="reach" label=msg("trellisChange") hint=msg("trellisReachHint") value=typed!"" auto="off" mode="email" plain=true error=wrong />
<button class="govuk-button" name="do" value="send" id="send">${msg("trellisSend")}</button>
</form>
<#else>
<p class="govuk-body"><@parts.sentTo kind=kind hint=hint /> ${msg("trellisCodeLasts", minutes!10)} ${msg("trellisChangeStill")}</p>
<form action="${url.loginAction}" method="post" novalidate>
<@parts.field name="code" label=msg("trellisCode") auto="one-time-code" mode="numeric" width="10" plain=true code=true error=wrong />
<button class="govuk-button" name="do" value="check" id="check">${msg("trellisChangeGo")}</button>
</form>
<form action="${url.loginAction}" method="post" class="t-row">
<button class="govuk-button govuk-button--secondary" name="do" value="again" id="again">${msg("trellisAgain")}</button>
<button class="govuk-button govuk-button--secondary" name="do" value="other" id="other">${msg("trellisOther")}</button>
</form>
</#if>
<@parts.cancel />
</#if>
</@layout.registrationLayout>
