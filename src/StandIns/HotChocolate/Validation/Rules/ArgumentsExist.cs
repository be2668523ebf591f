namespace HotChocolate.Validation.Rules;

/// <summary>5.4.1: an argument given is one that the field or directive has.</summary>
internal sealed class ArgumentsExist(ValidationContext context) : ValidationRule(context, "sec-Argument-Names")
{
    public override void Arguments(ArgumentsUse arguments)
    {
        foreach (var argument in arguments.Given)
        {
            if (arguments.Definition(argument.Name.Value) is null)
                Report($"The argument `{argument.Name.Value}` does not exist on `{arguments.OwnerName}`.", argument, ("argument", argument.Name.Value));
        }
    }
}
