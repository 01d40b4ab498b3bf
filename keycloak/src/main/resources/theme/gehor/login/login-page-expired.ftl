<#import "template.ftl" as layout>
<@layout.registrationLayout; section>
  <#if section = "header">
    ${msg("pageExpiredTitle")}
  <#elseif section = "form">
    <p>${msg("pageExpiredText")}</p>
    <p class="g-actions">
      <a class="g-button g-button--primary" id="loginRestartLink" href="${url.loginRestartFlowUrl}">${msg("pageExpiredRestart")}</a>
      <a class="g-button g-button--quiet" id="loginContinueLink" href="${url.loginAction}">${msg("pageExpiredContinue")}</a>
    </p>
  </#if>
</@layout.registrationLayout>
