namespace HotChocolate.Validation.Rules;

/// <summary>5.4.2: no argument is given twice.</summary>
internal sealed class ArgumentsAreUnique(ValidationContext context) : ValidationRule(context, "sec-Argument-Uniqueness")
{
    public override void Arguments(ArgumentsUse arguments)
    {
        if (arguments.Given.Count < 2)
            return;
        var names = new HashSet<string>();
        foreach (var argument in arguments.Given)
        {
            if (!names.Add(argument.Name.Value))
                Report($"The argument `{argument.Name.Value}` is given more than once.", argument, ("argument", argument.Name.Value));
        }
    }
}
