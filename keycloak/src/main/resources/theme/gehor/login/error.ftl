<#import "template.ftl" as layout>
<@layout.registrationLayout displayMessage=false; section>
  <#if section = "header">
    ${msg("errorTitle")}
  <#elseif section = "form">
    <@layout.notice type="error">${kcSanitize(message.summary)?no_esc}</@layout.notice>
    <#assign somebodyElse = message.summary == msg("differentUserAuthenticated")>
    <p>${msg(somebodyElse?then("differentUserWhatNow", "errorWhatNow"))}</p>
    <#if traceId??>
      <p class="g-quiet">${msg("traceIdSupportMessage", traceId)}</p>
    </#if>
    <#if somebodyElse && (client.clientId)?has_content>
      <#assign back = (client.baseUrl)?has_content?then("&post_logout_redirect_uri=" + (client.baseUrl!'')?url('UTF-8'), "")>
      <p class="g-actions"><a class="g-button g-button--primary" href="${url.logoutConfirmAction?keep_before("/logout-confirm")}?client_id=${client.clientId?url('UTF-8')}${back}&ui_locales=${(locale.currentLanguageTag)!'sv'}">${msg("differentUserLogout")}</a></p>
    </#if>
    <@layout.wayBack label=msg("backToPortal") primary=!somebodyElse/>
  </#if>
</@layout.registrationLayout>
