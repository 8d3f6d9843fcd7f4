package org.ccpor.identity.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.ccpor.identity.Passwords;
import org.ccpor.identity.account.AccountRepository;
import org.ccpor.testing.Given;
import org.ccpor.testing.WholeBoard;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;

@WholeBoard
@ExtendWith(OutputCaptureExtension.class)
class FirstAdministratorTest {
    @Autowired
    private Given given;

    @Autowired
    private AccountRepository accounts;

    @Autowired
    private Passwords passwords;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void empty() {
        given.reset();
    }

    @Test
    void the_environment_names_the_first_administrator_of_an_empty_database() {
        start("root.admin", "correct horse battery");
        start("second", "correct horse battery");
        assertThat(roles()).containsExactly("root.admin ADMINISTRATOR");
    }

    @Test
    void without_a_name_the_log_says_what_to_set(CapturedOutput log) {
        start("", "");
        assertThat(roles()).isEmpty();
        assertThat(log).contains("set ADMIN_USER and ADMIN_PASSWORD and start again");
    }

    private void start(String user, String password) {
        new FirstAdministrator(accounts, passwords, new FirstAdminProperties(user, password))
                .run(new DefaultApplicationArguments());
    }

    private List<@Nullable String> roles() {
        return jdbc.sql("select concat(user_name, ' ', role) from account")
                .query(String.class)
                .list();
    }
}
