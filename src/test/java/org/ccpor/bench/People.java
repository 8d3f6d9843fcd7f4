package org.ccpor.bench;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import java.util.HashMap;
import java.util.Map;
import org.ccpor.testing.Chromium;

/** Sample accounts, each signed in once; every device of theirs starts with an empty cache. */
final class People {
    private final Browser browser;
    private final String address;
    private final Map<String, String> signedIn = new HashMap<>();

    People(Browser browser, String address) {
        this.browser = browser;
        this.address = address;
    }

    String address() {
        return address;
    }

    BrowserContext newDevice(String user) {
        var state = signedIn.computeIfAbsent(user, this::signIn);
        return browser.newContext(
                new Browser.NewContextOptions().setStorageState(state).setViewportSize(1600, 1000));
    }

    private String signIn(String user) {
        try (var context = browser.newContext()) {
            Chromium.signIn(context, address + "/", user, user);
            return context.storageState();
        }
    }
}
