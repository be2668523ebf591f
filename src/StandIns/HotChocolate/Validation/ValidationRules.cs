using HotChocolate.Validation.Rules;

namespace HotChocolate.Validation;

/// <summary>The rules, in the order of the specification.</summary>
internal static class ValidationRules
{
    /// <summary>New rules for one document: some remember what they have seen.</summary>
    public static IReadOnlyList<ValidationRule> For(ValidationContext context) =>
    [
        new IntrospectionIsAllowed(context),
        new ExecutableDefinitions(context),
        new RootTypesExist(context),
        new OperationNamesAreUnique(context),
        new AnonymousOperationsAreAlone(context),
        new SubscriptionsHaveOneField(context),
        new FieldsExist(context),
        new FieldsCanMerge(context),
        new LeafFieldsHaveNoSelection(context),
        new ArgumentsExist(context),
        new ArgumentsAreUnique(context),
        new RequiredArgumentsAreGiven(context),
        new FragmentNamesAreUnique(context),
        new FragmentTypesExist(context),
        new FragmentsAreOnCompositeTypes(context),
        new FragmentsAreUsed(context),
        new SpreadFragmentsExist(context),
        new FragmentsFormNoCycles(context),
        new SpreadsArePossible(context),
        new ValuesAreOfTheirType(context),
        new InputFieldsExist(context),
        new InputFieldsAreUnique(context),
        new RequiredInputFieldsAreGiven(context),
        new OneOfInputsHaveOneField(context),
        new DirectivesExist(context),
        new DirectivesAreInTheirPlaces(context),
        new DirectivesAreUnique(context),
        new VariablesAreUnique(context),
        new VariablesAreOfInputTypes(context),
        new UsedVariablesAreDeclared(context),
        new DeclaredVariablesAreUsed(context),
        new VariablesFitTheirPlaces(context),
        new OperationsAreNotTooDeep(context),
        new FieldsDoNotRecurTooOften(context),
        new IntrospectionStaysSmall(context)
    ];
}
