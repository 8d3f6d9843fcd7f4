package org.ccpor.local;

import org.ccpor.acceptance.ManyResults;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** Brings the sample plan where {@code ccpor.sample-data} is on; the profile {@code sample} sets all it needs. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty("ccpor.sample-data")
@Import({
    TravellingClock.class,
    SampleAccounts.class,
    SampleScopeAnswers.class,
    SampleOperationsAnswers.class,
    SampleScannerAnswers.class,
    SampleInfrastructureAnswers.class,
    SampleDojAnswers.class,
    SampleProfileAnswers.class,
    SampleUserAnswers.class,
    SampleForms.class,
    SampleGoLive.class,
    SampleDesk.class,
    SampleIncidents.class,
    SampleStandUp.class,
    SampleNotices.class,
    SampleComments.class,
    SampleDocuments.class,
    CaughtMailPage.class,
    SampleScript.class,
    SamplePlan.class,
    SampleUsers.class,
    SampleTraining.class,
    ManyResults.class,
    SampleAcceptance.class,
    SampleMeetings.class
})
class SampleConfiguration {}
