<#import "parts.ftl" as parts>
<#-- The frame of every page. `problems` is what a page of ours found wrong: {field, text}, in the order of its fields. -->
<#macro registrationLayout bodyClass="" displayInfo=false displayMessage=true displayRequiredFields=false problems=[] anotherWay="doTryAnotherWay" lead="">
<#local heading><#nested "header"></#local>
<#local heading = heading?markup_string?trim>
<#if !heading?has_content><#local heading = msg("trellisTitle")></#if>
<#local said = (displayMessage && message?has_content && (message.type != "warning" || !isAppInitiatedAction??))>
<#local failed = (problems?has_content || (message?has_content && message.type = "error"))>
<#local portal = (client.baseUrl)!"">
<!DOCTYPE html>
<html lang="${lang!"en"}" class="govuk-template">
<head>
<meta charset="utf-8">
<title><#if failed>${msg("errorPrefix")} </#if>${heading?replace("<[^>]*>", "", "r")?trim?no_esc} – Trellis</title>
<meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover">
<meta name="theme-color" content="#14532d">
<meta name="robots" content="noindex">
<link rel="icon" href="${url.resourcesPath}/img/leaf.svg" type="image/svg+xml">
<#list properties.styles?split(" ") as style>
<link rel="stylesheet" href="${url.resourcesPath}/${style}">
</#list>
<#-- Only a passkey needs a script, and it is Keycloak's own. -->
<#if challenge??>
<script type="importmap">{"imports": {"rfc4648": "${url.resourcesCommonPath}/vendor/rfc4648/rfc4648.js"}}</script>
</#if>
<#list scripts![] as script>
<script src="${script}"></script>
</#list>
</head>
<body class="govuk-template__body" data-page-id="login-${pageId!}">
<a href="#main" class="govuk-skip-link">${msg("trellisSkip")}</a>
<header class="t-header">
<div class="govuk-width-container t-header__bar">
<#if portal?has_content><a class="t-header__name" href="${portal}">Trellis</a><#else><span class="t-header__name">Trellis</span></#if>
<#if (locale.supported)?? && locale.supported?size gt 1>
<div class="t-header__side">
<#list locale.supported?filter(one -> one.languageTag != locale.currentLanguageTag) as other>
<a href="${other.url}" lang="${other.languageTag}" hreflang="${other.languageTag}" id="other-language<#if other?index gt 0>-${other.languageTag}</#if>">${other.label}</a>
</#list>
</div>
</#if>
</div>
</header>
<div class="govuk-width-container">
<main class="govuk-main-wrapper t-plain" id="main">
<#if problems?has_content>
<@parts.errorSummary problems=problems />
<#elseif said && message.type = "error">
<@parts.errorSummary problems=[{"text": kcSanitize(message.summary)?no_esc}] />
</#if>
<h1 class="govuk-heading-l">${heading?no_esc}</h1>
<#if said && message.type != "error">
<div class="<#if message.type = "success">t-done<#else>t-note</#if> govuk-body" role="status">${kcSanitize(message.summary)?no_esc}</div>
</#if>
<#if displayRequiredFields><p class="govuk-body">${msg("requiredFields")}: *</p></#if>
<#nested "form">
<#if (auth.showTryAnotherWayLink())!false>
<form action="${url.loginAction}" method="post" id="another-way">
<input type="hidden" name="tryAnotherWay" value="on">
<button class="govuk-button govuk-button--secondary" id="try-another-way">${msg(anotherWay)}</button>
</form>
</#if>
<#if (auth.showUsername())!false && !((auth.showResetCredentials())!false)>
<p class="govuk-body"><a class="govuk-link" href="${url.loginRestartFlowUrl}" id="reset-login">${msg("restartLoginTooltip")}</a></p>
</#if>
<#if switchOrganizationEnabled!false>
<form action="${url.loginAction}" method="post">
<input type="hidden" name="switchOrganization" value="true">
<button class="govuk-button govuk-button--secondary" id="switch-organization">${msg("doSwitchOrganization")}</button>
</form>
</#if>
<#nested "socialProviders">
<#if displayInfo><div class="govuk-body" id="info"><#nested "info"></div></#if>
</main>
</div>
<footer class="t-footer">
<div class="govuk-width-container">
<p>${msg("trellisAbout")}</p>
<#if portal?has_content><ul><li><a class="govuk-link" href="${portal}" id="to-portal">${msg("trellisToStart")}</a></li></ul></#if>
</div>
</footer>
</body>
</html>
</#macro>
