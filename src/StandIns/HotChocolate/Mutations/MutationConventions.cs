using System.Reflection;
using HotChocolate.Building;

namespace HotChocolate.Types;

/// <summary>Gives mutations one input and a payload with the result and the declared errors.</summary>
internal sealed class MutationConventions(TypeRegistry registry, OutputTypes outputs, MutationConventionOptions? options)
{
    private static readonly MutationConventionOptions Defaults = new();
    private readonly MutationErrors _errors = new(registry, outputs);

    public void Apply(ObjectType mutation)
    {
        for (var i = 0; i < mutation.Fields.Count; i++)
        {
            var field = mutation.Fields[i];
            var marked = field.Member?.GetCustomAttribute<UseMutationConventionAttribute>();
            var declared = field.Member?.GetCustomAttributes<ErrorAttribute>().Select(attribute => attribute.ErrorType).ToArray() ?? [];
            if (options is null && (marked is not null || declared.Length > 0))
            {
                registry.Faults.Add(
                    $"{field.Member!.ReflectedType}.{field.Member.Name}: mutation conventions are used but not added. Call AddMutationConventions.");
            }
            if (options is null || marked?.Disable == true || !options.ApplyToAllMutations && marked is null && declared.Length == 0)
                continue;
            if (field.Paging is not null)
                registry.Faults.Add($"{field.Member!.ReflectedType}.{field.Member.Name}: a mutation cannot page: its arguments go into its input.");
            mutation.Fields[i] = Convention(field, marked ?? new UseMutationConventionAttribute(), declared, options);
        }
    }

    private OutputField Convention(OutputField field, UseMutationConventionAttribute marked, Type[] declared, MutationConventionOptions names)
    {
        var origin = $"{field.Member?.ReflectedType}.{field.Member?.Name}";
        var mutationName = Naming.Pascal(field.Name);
        var mapping = _errors.Of(declared, marked.PayloadErrorTypeName ?? Fill(names.PayloadErrorTypeNamePattern ?? Defaults.PayloadErrorTypeNamePattern, mutationName), origin);
        var payload = Payload(field, marked, mapping?.Union, names, mutationName, origin);
        var made = new OutputField(field.Name, new NonNullType(payload))
        {
            Member = field.Member,
            Description = field.Description,
            DeprecationReason = field.DeprecationReason,
            IsAsync = field.IsAsync,
        };
        var rewritten = Input(field, made, marked, names, mutationName, origin);
        var getter = field.Getter;
        var inner = field.Resolver ?? (context => new ValueTask<object?>(getter!(context.Source!)));
        made.Resolver = async context =>
        {
            if (rewritten)
                context.Arguments = ((InputObject)context.Arguments[0]!).ToArguments();
            try
            {
                return new MutationPayload(await inner(context).ConfigureAwait(false), null);
            }
            catch (Exception thrown) when (mapping?.TryMap(thrown) is { } errors)
            {
                return new MutationPayload(null, errors);
            }
        };
        return made;
    }

    // True when the arguments became the fields of one input.
    private bool Input(
        OutputField field, OutputField made, UseMutationConventionAttribute marked, MutationConventionOptions names, string mutationName, string origin)
    {
        var typeName = marked.InputTypeName ?? Fill(names.InputTypeNamePattern ?? Defaults.InputTypeNamePattern, mutationName);
        var argumentName = marked.InputArgumentName ?? names.InputArgumentName ?? "input";
        if (field.Arguments.Count == 0)
            return false;
        if (field.Arguments is [var only] && only.Type.Named().Name == typeName)
        {
            made.Arguments.Add(new InputField(argumentName, only.Type, 0) { Convert = only.Convert, Description = only.Description });
            return false;
        }
        var input = new InputObjectType(typeName, typeof(InputObject));
        input.Fields.AddRange(field.Arguments);
        registry.Add(input, origin);
        made.Arguments.Add(new InputField(argumentName, new NonNullType(input), 0));
        return true;
    }

    private ObjectType Payload(
        OutputField field, UseMutationConventionAttribute marked, UnionType? errors, MutationConventionOptions names, string mutationName, string origin)
    {
        var name = marked.PayloadTypeName ?? Fill(names.PayloadTypeNamePattern ?? Defaults.PayloadTypeNamePattern, mutationName);
        ObjectType payload;
        if (field.Type.Named() is ObjectType own && own.Name == name)
        {
            payload = own;
            // In case of errors there is no object to read the fields off.
            foreach (var declared in payload.Fields)
                declared.ReadThrough(static source => source is MutationPayload made ? made.Result : source);
        }
        else
        {
            // The genuine package leaves what its conventions make undescribed; nothing depends on these sentences.
            payload = registry.Add(new ObjectType(name, typeof(MutationPayload)) { Description = $"What {field.Name} answers." }, origin);
            payload.Fields.Add(new OutputField(marked.PayloadFieldName ?? Naming.Camel(field.Type.Named().Name), field.Type.Nullable())
            {
                Description = "The result; none where the mutation failed.",
                Getter = static source => ((MutationPayload)source).Result,
            });
        }
        if (errors is not null)
        {
            payload.Fields.Add(new OutputField(names.PayloadErrorsFieldName ?? "errors", new ListType(new NonNullType(errors)))
            {
                Description = "What failed; none where the mutation succeeded.",
                Getter = static source => (source as MutationPayload)?.Errors,
            });
        }
        return payload;
    }

    private static string Fill(string? pattern, string mutationName) => pattern!.Replace("{MutationName}", mutationName, StringComparison.Ordinal);
}
