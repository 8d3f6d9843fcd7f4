package org.ccpor.shell;

import static com.vaadin.flow.spring.security.VaadinSecurityConfigurer.vaadin;

import com.vaadin.flow.spring.security.RequestUtil;
import com.vaadin.flow.spring.security.VaadinDefaultRequestCache;
import com.vaadin.flow.spring.security.VaadinSavedRequestAwareAuthenticationSuccessHandler;
import java.util.Objects;
import org.springframework.boot.health.actuate.endpoint.HealthEndpoint;
import org.springframework.boot.security.autoconfigure.actuate.web.servlet.EndpointRequest;
import org.springframework.boot.web.servlet.ServletListenerRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.session.SessionRegistry;
import org.springframework.security.core.session.SessionRegistryImpl;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.rememberme.AbstractRememberMeServices;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.security.web.session.HttpSessionEventPublisher;

/** What may be asked for without signing in, how sign-in works, and the headers every answer carries. */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {
    /** Flow evaluates the scripts it is sent, hence the two unsafe words; everything else comes from here only. */
    private static final String CONTENT_POLICY = "default-src 'self'; script-src 'self' 'unsafe-inline' 'unsafe-eval'; "
            + "style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self' data:; "
            + "connect-src 'self'; object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'none'";

    @Bean
    SecurityFilterChain security(
            HttpSecurity http,
            AbstractRememberMeServices rememberMe,
            SessionRegistry sessions,
            RequestUtil vaadinRequests,
            VaadinDefaultRequestCache asked) {
        asked.setDelegateRequestCache(plainAddresses());
        // First, so that the sign-in page is known before Spring thinks of making one.
        http.with(vaadin(), it -> it.loginView(SignInView.class, "/login?out")
                .enableCsrfConfiguration(false)
                // so that an unknown address gets our page; the routes themselves say who may see them
                .anyRequest(any -> any.authenticated()));
        http.authorizeHttpRequests(ask -> ask.requestMatchers(EndpointRequest.to(HealthEndpoint.class))
                .permitAll()
                .requestMatchers(EndpointRequest.toAnyEndpoint())
                .hasRole("ADMINISTRATOR")
                .requestMatchers("/css/**", "/icons/**", "/js/**", "/styles.css", "/error/**")
                .permitAll());
        // Shared, because Vaadin sets its own on the form after everything that is said here.
        http.setSharedObject(VaadinSavedRequestAwareAuthenticationSuccessHandler.class, new Landing(asked));
        http.formLogin(form -> form.failureHandler(new SignInFailureHandler()));
        http.rememberMe(it -> it.rememberMeServices(rememberMe).key(rememberMe.getKey()));
        http.sessionManagement(it -> it.maximumSessions(-1)
                .sessionRegistry(sessions)
                // The session is over by now; Vaadin tells the tab so, which then loads again and asks to sign in.
                .expiredSessionStrategy(over ->
                        Objects.requireNonNull(over.getFilterChain()).doFilter(over.getRequest(), over.getResponse())));
        http.headers(headers -> headers.frameOptions(frame -> frame.deny())
                .referrerPolicy(it -> it.policy(ReferrerPolicy.SAME_ORIGIN))
                .contentSecurityPolicy(it -> it.policyDirectives(CONTENT_POLICY))
                .permissionsPolicyHeader(it -> it.policy("camera=(), microphone=(), geolocation=(), payment=()")));
        // Vaadin's own rule would let the sign-in form through without a token; its requests carry one of their own.
        http.csrf(csrf -> csrf.ignoringRequestMatchers(vaadinRequests::isFrameworkInternalRequest));
        return http.build();
    }

    /** People come back to exactly the address they asked for, without a marker of ours in it. */
    @SuppressWarnings("NullAway") // null is how the marker is switched off; the setter only lacks the mark
    private static RequestCache plainAddresses() {
        var cache = new HttpSessionRequestCache();
        cache.setMatchingRequestParameterName(null);
        return cache;
    }

    @Bean
    SessionRegistry sessionRegistry() {
        return new SessionRegistryImpl();
    }

    @Bean
    ServletListenerRegistrationBean<HttpSessionEventPublisher> sessionEnds() {
        return new ServletListenerRegistrationBean<>(new HttpSessionEventPublisher());
    }
}
