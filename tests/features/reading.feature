Feature: Reading an Arabic article beside its translation

  Scenario: The article is there first, the translation follows
    Given the text "غادر الوفد القاهرة صباح الخميس. وعاد إلى أسوان في المساء."
    When I open it
    Then I can read 2 sentences of Arabic
    And each of them has an English translation

  Scenario: A clitic does not hide a name
    Given the text "وبالأمم المتحدة ترحب الدول."
    When I open it
    Then "United Nations" is marked over "وبالأمم المتحدة"

  Scenario: A typo is corrected and what was meant is translated
    Given the text "غادر الوفذ المدينة."
    When I open it
    And I correct the sentence to "غادر الوفد المدينة."
    Then the page shows "غادر الوفد المدينة."
    And the translation was made from "غادر الوفد المدينة."

  Scenario: Numbers and addresses come through as they are
    Given the text "بلغت الكلفة 48312 دولارا كما جاء في https://example.org/a?b=1 أمس."
    When I open it
    Then the translation has "48312"
    And the translation has "https://example.org/a?b=1"

  Scenario: A text that is not Arabic says so
    Given the text "نخست‌وزیر گفت که این پروژه برای گسترش شهر است و چهار سال طول می‌کشد."
    When I open it
    Then a notice tells me that it looks Persian
