package org.ccpor.testing;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.jspecify.annotations.Nullable;

/**
 * The machine's own Chromium where there is one, else the one Playwright has fetched. Before all others the one without
 * windows: it draws the same pages with a quarter less work.
 */
public final class Chromium {
    /** What comes, comes at once on a fast machine; a slow one that is busy with other things gets this long. */
    private static final double PATIENCE_MILLIS = 15_000;

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" content=\"([^\"]+)\"");

    private static final List<String> NAMES =
            List.of("chromium-headless-shell", "chromium", "chromium-browser", "google-chrome", "google-chrome-stable");

    /** What a page of a test runs it runs a few times only: compiling it well takes longer than it saves. */
    private static final String COMPILES_LITTLE = "--js-flags=--no-opt --no-maglev";

    private static @Nullable Browser ofThisRun;

    private Chromium() {}

    /**
     * One for all tests of a JVM, which ends with it: to start one for each class costs more than some of them. Nobody meets
     * another in it, since each device is a context of its own; whoever opens one closes it.
     */
    public static synchronized Browser ofThisRun() {
        if (ofThisRun == null) {
            ofThisRun = launch(playwright(), COMPILES_LITTLE);
        }
        return ofThisRun;
    }

    public static Playwright playwright() {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MILLIS);
        return Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    }

    /** @param flags besides those that every browser here has */
    public static Browser launch(Playwright playwright, String... flags) {
        var all = Stream.concat(
                Stream.of("--no-sandbox", "--disable-gpu", "--disable-background-networking"), Stream.of(flags));
        var options = new BrowserType.LaunchOptions().setArgs(all.toList());
        onPath().ifPresent(options::setExecutablePath);
        return playwright.chromium().launch(options);
    }

    /** Sends what the sign-in form sends, without the time it takes to draw it. */
    public static void signIn(BrowserContext device, String server, String user, String password) {
        var form = device.request().get(server + "login").text();
        var token = TOKEN.matcher(form);
        Assertions.assertThat(token.find()).as("a token in %s", form).isTrue();
        var answer = device.request()
                .post(
                        server + "login",
                        RequestOptions.create()
                                .setMaxRedirects(0)
                                .setForm(FormData.create()
                                        .set("username", user)
                                        .set("password", password)
                                        .set("_csrf", token.group(1))));
        Assertions.assertThat(answer.headers().get("location"))
                .as("where %s is sent", user)
                .doesNotContain("login");
    }

    private static Optional<Path> onPath() {
        var folders = System.getenv().getOrDefault("PATH", "").split(File.pathSeparator);
        return NAMES.stream()
                .flatMap(name -> Stream.of(folders).map(folder -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
