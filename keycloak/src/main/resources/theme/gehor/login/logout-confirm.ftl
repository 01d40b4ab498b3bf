<#import "template.ftl" as layout>
<@layout.registrationLayout; section>
  <#if section = "header">
    ${msg("logoutConfirmTitle")}
  <#elseif section = "form">
    <p>${msg("logoutConfirmHeader")}</p>
    <form class="g-actions" action="${url.logoutConfirmAction}" method="post">
      <input type="hidden" name="session_code" value="${logoutConfirm.code}">
      <button class="g-button g-button--primary" type="submit" name="confirmLogout" id="kc-logout" value="${msg("doLogout")}">${msg("doLogout")}</button>
    </form>
    <#if !logoutConfirm.skipLink>
      <@layout.wayBack label=msg("stayLoggedIn") primary=false/>
    </#if>
  </#if>
</@layout.registrationLayout>
