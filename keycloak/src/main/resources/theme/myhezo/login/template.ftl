<#import "theme-resources.ftl" as themeResourceTags>
<#-- about: what somebody who needs help here most likely writes about; the contact form takes it from its address. -->
<#macro registrationLayout bodyClass="" displayInfo=false displayMessage=true displayRequiredFields=false wide=false about="login">
<#local contact = msg("myhezoContactPath") + "?about=" + about>
<#local heading><#nested "header"></#local>
<!DOCTYPE html>
<html lang="${lang}">
<head>
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <meta name="color-scheme" content="light dark">
  <meta name="theme-color" media="(prefers-color-scheme: light)" content="#F6F7F4">
  <meta name="theme-color" media="(prefers-color-scheme: dark)" content="#0E1519">
  <meta name="robots" content="noindex">
  <title>${heading?markup_string?trim?no_esc} · myHEZO</title>
  <link rel="icon" href="${url.resourcesPath}/img/favicon.svg" type="image/svg+xml">
  <link rel="stylesheet" href="${url.resourcesPath}/css/myhezo.css">
  <script src="${url.resourcesPath}/js/theme.js"></script>
  <script type="module" src="${url.resourcesPath}/js/page.js"></script>
<#-- No end tag for the head, as HTML allows: before it Keycloak would put a script, which our policy forbids (page.js does its work). -->
<body data-page-id="login-${pageId!}"
  <#if url.ssoLoginInOtherTabsUrl?has_content>data-logged-in-elsewhere="${url.ssoLoginInOtherTabsUrl}"</#if>
  <#if authenticationSession??>data-auth-session="${authenticationSession.authSessionIdHash}"</#if>>
  <header class="head">
    <div class="head-help">
      <p class="contact">
        <a class="phone" href="tel:+48122525600">+48 12 25 25 600</a>
        <a href="${contact}">${msg("myhezoContact")}</a>
      </p>
      <div class="switches">
      <#if (locale.supported)?? && locale.supported?size gt 1>
        <nav class="languages" aria-label="${msg("languages")}">
          <#list locale.supported?sort_by("languageTag")?reverse as l>
            <a href="${l.url}" lang="${l.languageTag}" hreflang="${l.languageTag}" title="${msg("myhezoLanguage." + l.languageTag)}"
              <#if l.languageTag == locale.currentLanguageTag>aria-current="true"</#if>>${l.languageTag?upper_case}</a>
          </#list>
        </nav>
      </#if>
        <button type="button" class="theme-switch" data-theme-switch aria-label="${msg("myhezoDark")}" title="${msg("myhezoDark")}" hidden>
          <svg viewBox="0 0 20 20" aria-hidden="true"><circle cx="10" cy="10" r="7.25"/><path d="M10 2.75a7.25 7.25 0 0 1 0 14.5z"/></svg>
        </button>
      </div>
    </div>
    <div class="head-main">
      <a class="wordmark" href="/" aria-label="${msg("myhezoHome")}">my<span class="plate">HEZO</span></a>
    </div>
  </header>
  <main class="main<#if wide> main-wide</#if>">
    <#nested "step">
    <h1 id="kc-page-title"><#nested "header"></h1>
    <#if auth?has_content && auth.showUsername() && !auth.showResetCredentials()>
      <p class="who">
        <span class="who-name" id="kc-attempted-username">${auth.attemptedUsername}</span>
        <a id="reset-login" href="${url.loginRestartFlowUrl}">${msg("myhezoNotYou")}</a>
      </p>
    </#if>
    <#-- What is asked of the person is said by the page itself; only what went wrong or well needs a box. -->
    <#if displayMessage && message?has_content && message.type != "warning">
      <div class="alert alert-${message.type}" role="<#if message.type == "error">alert<#else>status</#if>">
        <p class="kc-feedback-text">${message.summary}</p>
      </div>
    </#if>
    <#nested "form">
    <#nested "socialProviders">
    <#if displayInfo>
      <div class="info"><#nested "info"></div>
    </#if>
  </main>
  <footer class="foot">
    <div class="foot-inner">
      <p>${msg("myhezoHelp")} <a class="phone" href="tel:+48122525600">+48 12 25 25 600</a>, <a href="mailto:pomoc@myhezo.pl">pomoc@myhezo.pl</a></p>
      <p><a href="${contact}">${msg("myhezoContactForm")}</a></p>
    </div>
  </footer>
</body>
</html>
</#macro>
