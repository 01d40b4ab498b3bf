<#import "template.ftl" as layout>
<#-- Stands in for a real provider: whoever is chosen is logged in. One form, one button a person, no script. -->
<#assign staff = realm.name == "workforce">
<@layout.registrationLayout; section>
  <#if section = "header">
    ${msg(staff?then("demoStaffTitle", "demoCitizenTitle"))}
  <#elseif section = "form">
    <p class="g-quiet">${msg(staff?then("demoStaffText", "demoCitizenText"))}</p>
    <form id="kc-form-login" class="g-people" action="${url.loginAction}" method="post">
      <input type="hidden" name="password" value="demo">
      <#list (staff?then(properties.peopleWorkforce, properties.peopleEid))?split(",") as person>
        <#assign parts = person?split(":")>
        <button class="g-person" type="submit" name="username" value="${parts[0]}">
          <span class="g-person__name">${parts[1]}</span>
          <span class="g-person__about">${msg("person." + parts[0])}</span>
          <#if parts[2]??><span class="g-person__about">${msg("demoNumber", parts[2])}</span></#if>
        </button>
      </#list>
    </form>
    <p class="g-actions"><a class="g-button g-button--quiet" href="${properties.portalUrl!'/'}">${msg("demoCancel")}</a></p>
  </#if>
</@layout.registrationLayout>
