package org.ccpor.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ccpor.testing.People.ADMIN;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.cookie;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import java.util.Objects;
import java.util.Set;
import org.ccpor.identity.AccountService;
import org.ccpor.identity.ActingAs;
import org.ccpor.identity.NewAccount;
import org.ccpor.identity.Role;
import org.ccpor.testing.AsViewer;
import org.ccpor.testing.Given;
import org.ccpor.testing.WholeBoard;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.web.FilterChainProxy;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

@WholeBoard
class SecurityTest {
    private static final String PASSWORD = "correct horse battery";

    @Autowired
    private Given given;

    @Autowired
    private WebApplicationContext context;

    @Autowired
    private FilterChainProxy filters;

    @Autowired
    private AccountService accounts;

    @Autowired
    private ActingAs actingAs;

    private MockMvc web;

    @BeforeEach
    void start() {
        web = MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build();
        given.reset();
        actingAs.run(
                ADMIN,
                () -> accounts.create(new NewAccount("boss", "Administrator", Role.ADMINISTRATOR, Set.of(), PASSWORD)));
    }

    @Test
    void health_is_open() throws Exception {
        web.perform(get("/actuator/health/liveness")).andExpect(status().isOk());
        web.perform(get("/actuator/health")).andExpect(status().isOk());
    }

    @Test
    void metrics_are_closed_to_strangers() throws Exception {
        web.perform(get("/actuator/metrics")).andExpect(status().is3xxRedirection());
    }

    @Test
    @AsViewer(Role.COORDINATOR)
    void metrics_are_closed_to_coordinators() throws Exception {
        web.perform(get("/actuator/metrics")).andExpect(status().isForbidden());
    }

    @Test
    @AsViewer(Role.ADMINISTRATOR)
    void metrics_are_open_to_administrators() throws Exception {
        web.perform(get("/actuator/metrics")).andExpect(status().isOk());
    }

    @Test
    void style_sheets_and_icons_need_no_sign_in() throws Exception {
        for (var path : new String[] {"/styles.css", "/css/tokens.css", "/icons/brand.svg", "/js/live.js"}) {
            var letThrough = new MockFilterChain();
            filters.doFilter(
                    new MockHttpServletRequest(context.getServletContext(), "GET", path),
                    new MockHttpServletResponse(),
                    letThrough);
            assertThat(letThrough.getRequest()).as(path).isNotNull();
        }
    }

    @Test
    void a_wrong_csrf_token_is_refused() throws Exception {
        web.perform(signIn(PASSWORD).with(csrf().useInvalidToken())).andExpect(status().isForbidden());
        web.perform(signIn(PASSWORD)).andExpect(status().isForbidden());
    }

    @Test
    void a_wrong_password_leads_back_to_the_sign_in_page() throws Exception {
        web.perform(signIn("wrong").with(csrf())).andExpect(redirectedUrl("/login?error"));
    }

    @Test
    void answers_cannot_be_framed_and_tell_nobody_where_people_came_from() throws Exception {
        web.perform(get("/actuator/health"))
                .andExpect(header().string("X-Frame-Options", "DENY"))
                .andExpect(header().string("Referrer-Policy", "same-origin"))
                .andExpect(header().string("X-Content-Type-Options", "nosniff"))
                .andExpect(header().exists("Content-Security-Policy"));
    }

    @Test
    void a_remembered_browser_is_signed_in_again_although_all_its_requests_come_at_once() throws Exception {
        var remembered = signedInCookie();
        assertThat(remembered.isHttpOnly()).isTrue();
        assertThat(remembered.getAttribute("SameSite")).isEqualTo("Lax");
        for (var request = 0; request < 3; request++) {
            web.perform(get("/actuator/metrics").cookie(remembered)).andExpect(status().isOk());
        }
    }

    @Test
    void a_new_password_ends_the_sessions_that_were_open() throws Exception {
        var signedIn = web.perform(signIn(PASSWORD).with(csrf())).andReturn();
        var session =
                (MockHttpSession) Objects.requireNonNull(signedIn.getRequest().getSession(false));
        web.perform(get("/actuator/metrics").session(session)).andExpect(status().isOk());
        actingAs.run(ADMIN, () -> accounts.resetPassword("boss", PASSWORD, 0));
        web.perform(get("/actuator/metrics").session(session)).andExpect(status().is3xxRedirection());
    }

    @Test
    void a_forged_cookie_is_taken_away() throws Exception {
        web.perform(get("/actuator/metrics").cookie(new Cookie("remember-me", "bm9uc2Vuc2U")))
                .andExpect(status().is3xxRedirection())
                .andExpect(cookie().maxAge("remember-me", 0));
    }

    private Cookie signedInCookie() throws Exception {
        var answer = web.perform(signIn(PASSWORD).param("remember-me", "on").with(csrf()))
                .andExpect(redirectedUrl("/"))
                .andReturn()
                .getResponse();
        return Objects.requireNonNull(answer.getCookie("remember-me"));
    }

    private static org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder signIn(String password) {
        return post("/login").param("username", "boss").param("password", password);
    }
}
