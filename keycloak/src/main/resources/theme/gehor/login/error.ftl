<#import "template.ftl" as layout>
<@layout.registrationLayout displayMessage=false; section>
  <#if section = "header">
    ${msg("errorTitle")}
  <#elseif section = "form">
    <@layout.notice type="error">${kcSanitize(message.summary)?no_esc}</@layout.notice>
    <p>${msg("errorWhatNow")}</p>
    <#if traceId??>
      <p class="g-quiet">${msg("traceIdSupportMessage", traceId)}</p>
    </#if>
    <@layout.wayBack label=msg("backToPortal")/>
  </#if>
</@layout.registrationLayout>
