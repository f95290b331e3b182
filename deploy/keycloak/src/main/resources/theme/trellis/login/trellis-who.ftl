<#import "template.ftl" as layout>
<#import "parts.ftl" as parts>
<#assign unnamed = (problem!"") = "trellisCalledMissing">
<#assign wrong = "">
<#if (problem!"")?has_content><#assign wrong = msg(problem)></#if>
<@layout.registrationLayout problems=wrong?has_content?then([{"field": unnamed?then("called", "account-" + ((accounts[0].index)!"new")), "text": wrong}], []) displayMessage=!wrong?has_content; section>
<#if section = "header">
${msg("trellisWhoTitle")}
<#elseif section = "form">
<p class="govuk-body">${msg("trellisWhoLead")}</p>
<form action="${url.loginAction}" method="post" novalidate>
<div class="govuk-form-group<#if wrong?has_content && !unnamed> govuk-form-group--error</#if>">
<fieldset class="govuk-fieldset"<#if wrong?has_content && !unnamed> aria-describedby="account-error"</#if>>
<legend class="govuk-fieldset__legend govuk-fieldset__legend--s">${msg("trellisWho")}</legend>
<#if wrong?has_content && !unnamed><@parts.errorMessage name="account" text=wrong /></#if>
<div class="govuk-radios">
<#list accounts as one>
<div class="govuk-radios__item">
<input class="govuk-radios__input" type="radio" name="account" id="account-${one.index}" value="${one.index}"<#if (one.since!"")?has_content> aria-describedby="account-${one.index}-since"</#if>>
<label class="govuk-label govuk-radios__label t-wrap" for="account-${one.index}"><#if (one.called!"")?has_content>${one.called}<#else>${msg("trellisNoName")}</#if></label>
<#if (one.since!"")?has_content><div class="govuk-hint govuk-radios__hint" id="account-${one.index}-since">${msg("trellisSince", one.since)}</div></#if>
</div>
</#list>
<div class="govuk-radios__divider">${msg("trellisOr")}</div>
<div class="govuk-radios__item">
<input class="govuk-radios__input" type="radio" name="account" id="account-new" value="new"<#if unnamed> checked</#if>>
<label class="govuk-label govuk-radios__label" for="account-new">${msg("trellisNew")}</label>
</div>
</div>
</fieldset>
</div>
<@parts.field name="called" label=msg("trellisCalled") hint=msg("trellisCalledHint") auto="nickname" width="20" error=unnamed?then(wrong, "") />
<button class="govuk-button" name="do" value="go" id="go">${msg("doContinue")}</button>
</form>
</#if>
</@layout.registrationLayout>
