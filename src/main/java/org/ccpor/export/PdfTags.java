package org.ccpor.export;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDNumberTreeNode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDParentTreeValue;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.PDTableAttributeObject;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes;

/** Tells assistive technology what each text of a PDF is (PDF/UA). */
final class PdfTags {
    private final PDStructureTreeRoot root = new PDStructureTreeRoot();
    private final PDStructureElement document = new PDStructureElement(StandardStructureTypes.DOCUMENT, root);
    private final List<COSArray> pages = new ArrayList<>();

    PdfTags() {
        root.appendKid(document);
    }

    PDStructureElement document() {
        return document;
    }

    void begin(PDPage page) {
        page.setStructParents(pages.size());
        pages.add(new COSArray());
    }

    /** @param type such as {@code P} or {@code Table} */
    static PDStructureElement below(PDStructureNode parent, String type) {
        var element = new PDStructureElement(type, parent);
        parent.appendKid(element);
        return element;
    }

    /** The head of a column. */
    static PDStructureElement columnHead(PDStructureNode row) {
        var head = below(row, StandardStructureTypes.TH);
        var scope = new PDTableAttributeObject();
        scope.setScope(PDTableAttributeObject.SCOPE_COLUMN);
        head.addAttribute(scope);
        return head;
    }

    /** Number by which the text that follows on that page belongs to the element. */
    int mark(PDPage page, PDStructureElement element) {
        var marks = pages.get(page.getStructParents());
        var number = marks.size();
        marks.add((COSBase) element.getCOSObject());
        if (element.getPage() == null) {
            element.setPage(page);
            element.appendKid(number);
        } else if (element.getPage().equals(page)) {
            element.appendKid(number);
        } else {
            var elsewhere = new PDMarkedContentReference();
            elsewhere.setPage(page);
            elsewhere.setMCID(number);
            element.appendKid(elsewhere);
        }
        return number;
    }

    void finish(PDDocument pdf) {
        var marks = new HashMap<Integer, PDParentTreeValue>();
        for (var page = 0; page < pages.size(); page++) {
            marks.put(page, new PDParentTreeValue(pages.get(page)));
        }
        var tree = new PDNumberTreeNode(PDParentTreeValue.class);
        tree.setNumbers(marks);
        root.setParentTree(tree);
        root.setParentTreeNextKey(pages.size());
        pdf.getDocumentCatalog().setStructureTreeRoot(root);
    }
}
