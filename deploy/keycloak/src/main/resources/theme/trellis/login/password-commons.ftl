<#import "parts.ftl" as parts>
<#macro logoutOtherSessions>
<div class="govuk-form-group"><@parts.checkbox name="logout-sessions" label=msg("logoutOtherSessions") /></div>
</#macro>
