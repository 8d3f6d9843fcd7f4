package org.ccpor.agenda;

/** Whether somebody was at a meeting. */
public enum AttendanceStatus {
    OPEN("Not marked"),
    YES("Attended"),
    NO("Absent"),
    EXCUSED("Excused");

    private final String label;

    AttendanceStatus(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
