package org.ccpor.board.ui;

@com.vaadin.flow.spring.annotation.SpringComponent
class ItemCommands {}
