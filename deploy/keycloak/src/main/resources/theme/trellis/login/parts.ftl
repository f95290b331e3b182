<#-- What our pages are made of: the portal's tags (services/portal, templates/tags) as macros. -->

<#-- What Keycloak found wrong with a field of this name, or "". -->
<#function wrong name>
<#if messagesPerField?? && messagesPerField.existsError(name)><#return kcSanitize(messagesPerField.get(name))?no_esc></#if>
<#return "">
</#function>

<#-- The fields among these {field, name} that Keycloak found a fault with; `name` is what Keycloak calls the field of that id. -->
<#function wrongs fields>
<#local found = []>
<#list fields as one>
<#local text = wrong(one.name!one.field)>
<#if text?has_content><#local found = found + [{"field": one.field, "text": text}]></#if>
</#list>
<#return found>
</#function>

<#macro errorSummary problems>
<div class="govuk-error-summary" id="problem" tabindex="-1" autofocus>
<div role="alert">
<h2 class="govuk-error-summary__title">${msg("trellisProblem")}</h2>
<div class="govuk-error-summary__body">
<ul class="govuk-list govuk-error-summary__list">
<#list problems as one>
<li><#if (one.field!"")?has_content><a href="#${one.field}">${one.text}</a><#else>${one.text}</#if></li>
</#list>
</ul>
</div>
</div>
</div>
</#macro>

<#macro errorMessage name text>
<p id="${name}-error" class="govuk-error-message"><span class="govuk-visually-hidden">${msg("errorPrefix")} </span>${text}</p>
</#macro>

<#-- One question. Its answer is never checked by the browser, so that the words are ours and in the reader's language. -->
<#macro field name label hint="" value="" type="text" auto="off" mode="" width="" error="" plain=false optional=false code=false>
<div class="govuk-form-group<#if error?has_content> govuk-form-group--error</#if>">
<label class="govuk-label govuk-label--s" for="${name}">${label}<#if optional> <span class="t-quiet">(${msg("trellisOptional")})</span></#if></label>
<#if hint?has_content><div id="${name}-hint" class="govuk-hint">${hint}</div></#if>
<#if error?has_content><@errorMessage name=name text=error /></#if>
<input class="govuk-input<#if width?has_content> govuk-input--width-${width}</#if><#if code> govuk-input--extra-letter-spacing</#if><#if error?has_content> govuk-input--error</#if>" id="${name}" name="${name}" type="${type}" value="${value}" autocomplete="${auto}"<#if mode?has_content> inputmode="${mode}"</#if><#if plain> autocapitalize="none" spellcheck="false" dir="ltr"</#if><#if error?has_content> aria-invalid="true"</#if><#if hint?has_content || error?has_content> aria-describedby="<#if hint?has_content>${name}-hint</#if><#if hint?has_content && error?has_content> </#if><#if error?has_content>${name}-error</#if>"</#if>>
</div>
</#macro>

<#macro checkbox name label value="on" checked=false hint="">
<div class="govuk-checkboxes govuk-checkboxes--small">
<div class="govuk-checkboxes__item">
<input class="govuk-checkboxes__input" type="checkbox" id="${name}" name="${name}" value="${value}"<#if checked> checked</#if><#if hint?has_content> aria-describedby="${name}-hint"</#if>>
<label class="govuk-label govuk-checkboxes__label" for="${name}">${label}</label>
<#if hint?has_content><div class="govuk-hint govuk-checkboxes__hint" id="${name}-hint">${hint}</div></#if>
</div>
</div>
</#macro>

<#-- Gives up what the person came to change, where Keycloak says that this may be given up. -->
<#macro cancel>
<#if isAppInitiatedAction??>
<form action="${url.loginAction}" method="post">
<button class="govuk-button govuk-button--secondary" name="cancel-aia" value="true" id="cancel">${msg("doCancel")}</button>
</form>
</#if>
</#macro>

<#-- What of a number or an address its owner is shown. Of a number only the last figures, which can be read aloud. -->
<#macro reach hint>
<strong class="t-reach" dir="ltr"><#if hint?contains("@")>${hint}<#else>${hint?replace("[^0-9]", "", "r")}</#if></strong><#t>
</#macro>

<#-- Where a code goes, in words that can be read aloud. -->
<#macro sentTo kind hint>
<#if kind = "phone">${msg("trellisSentPhone")}<#else>${msg("trellisSentEmail")}</#if> <@reach hint=hint />.
</#macro>

<#-- What is slow or out of order on our side, said before anybody waits for it. -->
<#macro trouble key>
<#if key?has_content><p class="t-note govuk-body" id="trouble">${msg(key)}</p></#if>
</#macro>

<#-- What was wrong with a code, and how many tries are left where a further one is any use. -->
<#function codeProblem problem triesLeft>
<#local text = msg(problem)>
<#if problem = "trellisCodeWrong">
<#if triesLeft?number = 1><#local text = text + " " + msg("trellisTriesOne")><#elseif triesLeft?number gt 1><#local text = text + " " + msg("trellisTries", triesLeft)></#if>
</#if>
<#return text>
</#function>

<#-- Where the remedy is: a code that no longer works is not mended by typing. -->
<#function codeRemedy problem>
<#return ["trellisCodeGone", "trellisCodeUsed"]?seq_contains(problem)?then("again", "code")>
</#function>
