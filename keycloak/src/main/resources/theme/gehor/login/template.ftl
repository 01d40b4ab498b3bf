<#-- The frame of every page: word mark, one card, languages. No script, so that the CSP stays strict. -->
<#macro registrationLayout bodyClass="" displayInfo=false displayMessage=true displayRequiredFields=false>
<!DOCTYPE html>
<html lang="${(lang)!'sv'}">
<head>
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <meta name="robots" content="noindex, nofollow">
  <meta name="color-scheme" content="light dark">
  <title>${(title!'')?has_content?then(title!'', 'Gehör')}</title>
  <link rel="icon" type="image/svg+xml" href="${url.resourcesPath}/img/icon.svg">
  <#list (properties.styles!'')?split(' ') as style>
  <link rel="stylesheet" href="${url.resourcesPath}/${style}">
  </#list>
  <#if scripts??>
    <#list scripts as script>
  <script src="${script}" defer></script>
    </#list>
  </#if>
</head>
<body data-page-id="login-${pageId}">
  <header class="g-masthead">
    <@wordmark/>
    <@languages/>
  </header>
  <main class="g-main ${bodyClass}">
    <div class="g-card">
      <h1 id="kc-page-title"><#nested "header"></h1>
      <#if displayMessage && message?has_content && (message.type != 'warning' || !isAppInitiatedAction??)>
        <@notice type=message.type>${kcSanitize(message.summary)?no_esc}</@notice>
      </#if>
      <#nested "form">
      <#if auth?has_content && auth.showTryAnotherWayLink()>
        <form action="${url.loginAction}" method="post">
          <button class="g-button g-button--quiet" type="submit" name="tryAnotherWay" value="on">${msg("doTryAnotherWay")}</button>
        </form>
      </#if>
      <#nested "socialProviders">
      <#if displayInfo>
        <div class="g-info"><#nested "info"></div>
      </#if>
    </div>
  </main>
</body>
</html>
</#macro>

<#macro wordmark>
  <span class="g-wordmark">Gehör<svg aria-hidden="true" focusable="false" viewBox="0 0 16 20" fill="none">
    <g stroke="currentColor" stroke-width="2.2" stroke-linecap="round">
      <path d="M2 5.5a6 6 0 0 1 0 6"/><path d="M7.5 2.2a11 11 0 0 1 0 12.6"/>
    </g></svg></span>
</#macro>

<#macro languages>
  <#if realm.internationalizationEnabled && locale.supported?size gt 1>
    <nav class="g-languages" aria-label="${msg("languages")}">
      <ul>
        <#list locale.supported as l>
          <li><a href="${l.url}" lang="${l.languageTag}" hreflang="${l.languageTag}"<#if l.languageTag == locale.currentLanguageTag> aria-current="true"</#if>>${msg("locale_" + l.languageTag)}</a></li>
        </#list>
      </ul>
    </nav>
  </#if>
</#macro>

<#-- What just happened; the icon and the words say it, the colour only repeats it. -->
<#macro notice type>
  <div class="g-notice g-notice--${type}" role="${(type == 'error')?then('alert', 'status')}">
    <svg aria-hidden="true" focusable="false" viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="2.2" stroke-linecap="round" stroke-linejoin="round">
      <circle cx="12" cy="12" r="10"/><#if type == 'success'><path d="m7.5 12.5 3 3 6-6.500"/><#elseif type == 'info'><path d="M12 11v6M12 7.200v.1"/><#else><path d="M12 6.500v7M12 17.200v.1"/></#if>
    </svg>
    <p><#nested></p>
  </div>
</#macro>

<#-- The way back to where the person came from. -->
<#macro wayBack label primary=true>
  <#local target = ((client.baseUrl)?has_content)?then((client.baseUrl)!'', properties.portalUrl!'')>
  <#if target?has_content && !(skipLink??)>
    <p class="g-actions"><a id="backToApplication" class="g-button ${primary?then('g-button--primary', 'g-button--quiet')}" href="${target}">${label}</a></p>
  </#if>
</#macro>
