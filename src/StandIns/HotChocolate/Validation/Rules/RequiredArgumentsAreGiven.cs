namespace HotChocolate.Validation.Rules;

/// <summary>5.4.2.1: an argument that takes no null and has no default is given.</summary>
internal sealed class RequiredArgumentsAreGiven(ValidationContext context) : ValidationRule(context, "sec-Required-Arguments")
{
    public override void Arguments(ArgumentsUse arguments)
    {
        foreach (var required in arguments.Defined)
        {
            if (required.IsRequired && arguments.Given.All(given => given.Name.Value != required.Name))
                Report($"The argument `{required.Name}` of `{arguments.OwnerName}` is required.", arguments.Owner, ("argument", required.Name));
        }
    }
}
