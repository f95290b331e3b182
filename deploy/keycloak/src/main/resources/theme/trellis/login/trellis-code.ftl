<#import "template.ftl" as layout>
<#import "parts.ftl" as parts>
<#assign wrong = "">
<#if (problem!"")?has_content><#assign wrong = parts.codeProblem(problem, triesLeft!0)></#if>
<@layout.registrationLayout problems=wrong?has_content?then([{"field": parts.codeRemedy(problem), "text": wrong}], []) displayMessage=!wrong?has_content; section>
<#if section = "header">
${msg("trellisCodeTitle")}
<#elseif section = "form">
<p class="govuk-body"><@parts.sentTo kind=kind hint=hint /> ${msg("trellisCodeLasts", minutes!10)}</p>
<@parts.trouble key=(trouble!"")?has_content?then("trellisCodeTrouble." + trouble!"", "") />
<form action="${url.loginAction}" method="post" novalidate>
<@parts.field name="code" label=msg("trellisCode") auto="one-time-code" mode="numeric" width="10" plain=true code=true error=wrong />
<details class="govuk-details"<#if shared!false> open</#if>>
<summary class="govuk-details__summary"><span class="govuk-details__summary-text">${msg("trellisShared." + kind)}</span></summary>
<div class="govuk-details__text">
<@parts.checkbox name="shared" label=msg("trellisSharedBox") checked=shared!false />
</div>
</details>
<button class="govuk-button" name="do" value="check" id="check">${msg("doContinue")}</button>
</form>
<h2 class="govuk-heading-s">${msg("trellisNoCode")}</h2>
<p class="govuk-body">${msg("trellisNoCodeLead." + kind)}</p>
<form action="${url.loginAction}" method="post" class="t-row">
<button class="govuk-button govuk-button--secondary" name="do" value="again" id="again">${msg("trellisAgain")}</button>
<button class="govuk-button govuk-button--secondary" name="do" value="other" id="other">${msg("trellisOther")}</button>
</form>
</#if>
</@layout.registrationLayout>
