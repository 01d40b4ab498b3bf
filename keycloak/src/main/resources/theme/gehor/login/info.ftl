<#import "template.ftl" as layout>
<@layout.registrationLayout displayMessage=false; section>
  <#if section = "header">
    <#if messageHeader??>${kcSanitize(msg("${messageHeader}"))?no_esc}<#else>${message.summary}</#if>
  <#elseif section = "form">
    <#if messageHeader??><p>${message.summary}</p></#if>
    <#if requiredActions??>
      <ul><#list requiredActions as action><li>${kcSanitize(msg("requiredAction.${action}"))?no_esc}</li></#list></ul>
    </#if>
    <#if !(skipLink??) && pageRedirectUri?has_content>
      <p class="g-actions"><a class="g-button g-button--primary" href="${pageRedirectUri}">${msg("backToPortal")}</a></p>
    <#elseif !(skipLink??) && actionUri?has_content>
      <p class="g-actions"><a class="g-button g-button--primary" href="${actionUri}">${msg("proceedWithAction")}</a></p>
    <#else>
      <@layout.wayBack label=msg("backToPortal")/>
    </#if>
  </#if>
</@layout.registrationLayout>
