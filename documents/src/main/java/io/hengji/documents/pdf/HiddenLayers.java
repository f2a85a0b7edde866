package io.hengji.documents.pdf;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.jspecify.annotations.Nullable;

/// The layers of a file that are switched off when it is opened.
final class HiddenLayers {
  private static final COSName OFF = COSName.getPDFName("OFF");
  private static final COSName ON = COSName.getPDFName("ON");
  private static final COSName BASE_STATE = COSName.getPDFName("BaseState");
  private static final COSName OCGS = COSName.getPDFName("OCGs");

  private final Set<COSDictionary> hidden = Collections.newSetFromMap(new IdentityHashMap<>());

  /// The layers that a file's catalog says are off.
  static HiddenLayers of(COSDictionary catalog) {
    HiddenLayers layers = new HiddenLayers();
    COSDictionary properties = catalog.getCOSDictionary(COSName.OCPROPERTIES);
    COSDictionary settings = properties == null ? null : properties.getCOSDictionary(COSName.D);
    if (properties == null || settings == null) {
      return layers;
    }
    if (OFF.equals(settings.getCOSName(BASE_STATE))) {
      layers.addAll(properties.getCOSArray(OCGS));
      COSArray on = settings.getCOSArray(ON);
      for (int i = 0; on != null && i < on.size(); i++) {
        layers.hidden.remove(on.getObject(i));
      }
    }
    layers.addAll(settings.getCOSArray(OFF));
    return layers;
  }

  private void addAll(@Nullable COSArray groups) {
    for (int i = 0; groups != null && i < groups.size(); i++) {
      if (groups.getObject(i) instanceof COSDictionary group) {
        hidden.add(group);
      }
    }
  }

  /// Whether a layer, or every layer of a set of them, is off.
  boolean hide(@Nullable COSDictionary layer) {
    if (layer == null || hidden.isEmpty()) {
      return false;
    }
    COSBase members = layer.getDictionaryObject(OCGS);
    if (members instanceof COSDictionary only) {
      return hidden.contains(only);
    }
    if (members instanceof COSArray several && several.size() > 0) {
      for (int i = 0; i < several.size(); i++) {
        if (!hidden.contains(several.getObject(i))) {
          return false;
        }
      }
      return true;
    }
    return hidden.contains(layer);
  }
}
