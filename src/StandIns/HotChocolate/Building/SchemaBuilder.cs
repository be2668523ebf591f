using System.Collections.Frozen;
using System.Reflection;
using HotChocolate.Authorization;
using HotChocolate.CostAnalysis;
using HotChocolate.Execution.Configuration;
using HotChocolate.Introspection;
using HotChocolate.Subscriptions;
using HotChocolate.Types;
using HotChocolate.Types.Relay;
using Microsoft.Extensions.DependencyInjection;

namespace HotChocolate.Building;

/// <summary>Builds a schema from C# types: one step a convention, in the order in which they need each other.</summary>
internal sealed class SchemaBuilder
{
    private readonly SchemaConfiguration _configuration;
    private readonly TypeRegistry _registry = new();
    private readonly OutputTypes _outputs;
    private readonly ComplexFields _fields;
    private readonly MutationConventions _mutations;
    private readonly NodeFields _nodes;

    private SchemaBuilder(SchemaConfiguration configuration, IServiceProvider services)
    {
        _configuration = configuration;
        var descriptions = new Descriptions();
        var enums = new EnumTypes(_registry, descriptions);
        var inputs = new InputTypes(_registry, enums, descriptions);
        var inputFields = new InputFields(_registry, inputs, descriptions);
        var known = services.GetService<IServiceProviderIsService>();
        var bindings = new ParameterBindings(_registry, inputFields, known, configuration.IsSingleton);
        _outputs = new OutputTypes(_registry, enums, descriptions, configuration.Kinds);
        _fields = new ComplexFields(_registry, _outputs, bindings, descriptions, new PagingFields(_registry, _outputs, configuration.Paging),
            new SubscriptionFields(_registry, bindings, known), type => configuration.HasGlobalIds ? configuration.NodeOf(type) : null);
        _mutations = new MutationConventions(_registry, _outputs, configuration.Mutations);
        _nodes = new NodeFields(_registry, bindings, configuration);
        _outputs.Fill = _fields.Fill;
        inputs.Fill = new InputObjects(_registry, inputFields).Fill;
    }

    /// <summary>The schema; <see cref="SchemaException"/> with all faults when there are any.</summary>
    public static Schema Build(SchemaConfiguration configuration, IServiceProvider services)
        => new SchemaBuilder(configuration, services).Build();

    private Schema Build()
    {
        foreach (var scalar in new[] { typeof(string), typeof(bool) })
            _registry.Add(_registry.Scalars.Of(scalar)!, "scalars");
        if (_configuration.Types.Contains(typeof(UploadType)))
            _registry.Add(_registry.Scalars.AddUpload(), "AddType(UploadType)");
        var query = Root(_configuration.Query, OperationTypeNames.Query);
        var mutation = Root(_configuration.Mutation, OperationTypeNames.Mutation);
        var subscription = Root(_configuration.Subscription, OperationTypeNames.Subscription);
        if (query is null)
            throw new SchemaException("A schema needs a query type: call AddQueryType.");
        if (query == mutation || query == subscription || mutation is not null && mutation == subscription)
            _registry.Faults.Add($"{(query == mutation ? query : subscription)!.RuntimeType}: two root types are one, where they must differ.");
        foreach (var type in _configuration.Types.Where(type => type != typeof(UploadType)))
            _outputs.Named(type, $"AddType({type})");
        _registry.Drain();
        Extend();
        if (mutation is not null)
            _mutations.Apply(mutation);
        _registry.Drain();
        if (_configuration.HasGlobalIds)
            _nodes.Apply(query);
        _registry.Drain();
        AbstractTypes.Connect(_registry, _outputs);
        AuthorizationFields.Apply(_registry, [query, mutation, subscription], _configuration);
        if (_configuration.Costs is { } costs)
            CostDirectives.Apply(_registry, costs);
        UnheardAttributes.Check(_registry, mutation, _configuration);
        UnheardInputAttributes.Check(_registry);
        UnheardExtensions.Check(_registry, _configuration);
        UnheardMembers.Check(_registry, _configuration);
        OptionRules.Check(_configuration, _registry.Faults);
        SubscriptionFields.Check(_registry, subscription);
        SchemaRules.Check(_registry);
        return Complete(query, mutation, subscription);
    }

    private Schema Complete(ObjectType query, ObjectType? mutation, ObjectType? subscription)
    {
        if (_registry.Faults.Count > 0)
            throw new SchemaException(_registry.Faults.Distinct());
        DirectiveType[] directives =
        [
            .. Directives.Of(_registry.Scalars),
            .. _configuration.Costs is null ? [] : CostDirectives.Definitions(_registry.Scalars),
            .. _configuration.HasAuthorization ? [AuthorizeDirective.Definition(_registry.Scalars)] : Array.Empty<DirectiveType>(),
        ];
        Schema? schema = null;
        var introspection = new IntrospectionTypes(_registry.Scalars, () => schema!);
        foreach (var type in introspection.Types)
            _registry.Add(type, "introspection");
        foreach (var type in _registry.All)
        {
            (type as ComplexType)?.Complete();
            (type as InputObjectType)?.Complete();
        }
        return schema = new Schema(_configuration.Name, query, mutation, _registry.All, directives)
        {
            Subscription = subscription,
            MetaFields = introspection.MetaFields.ToFrozenDictionary(field => field.Name),
        };
    }

    private ObjectType? Root(Type? type, string name)
    {
        if (type is null)
            return null;
        return type == typeof(object)
            ? _registry.Add(new ObjectType(name, type), name)
            : _outputs.Named(type, $"Add{name}Type") as ObjectType ?? throw new SchemaException($"{type}: a root type is a class.");
    }

    private static IEnumerable<string> Missing(ExtendObjectTypeAttribute attribute, ObjectType extended)
        => (attribute.IgnoreFields ?? []).Where(name => extended.Field(name) is null)
            .Concat((attribute.IgnoreProperties ?? []).Where(name => !extended.Fields.Exists(field => field.Member is PropertyInfo && field.Member.Name == name)));

    private void Extend()
    {
        foreach (var extension in _configuration.Extensions.Distinct())
        {
            if (UnheardExtensions.Obstacle(extension) is { } obstacle)
            {
                _registry.Faults.Add($"{extension}: {obstacle}");
                continue;
            }
            foreach (var attribute in extension.GetCustomAttributes<ExtendObjectTypeAttribute>())
            {
                var target = attribute.Name is { } name ? _registry.Find(name) : _outputs.Named(attribute.ExtendsType!, extension.ToString());
                _registry.Drain();
                if (target is not ObjectType extended)
                {
                    var wanted = attribute.Name ?? attribute.ExtendsType!.ToString();
                    _registry.Faults.Add($"{extension}: it extends {wanted}, which is no object type of the schema.");
                    continue;
                }
                _registry.Faults.AddRange(Missing(attribute, extended).Select(name => $"{extension}: `{extended.Name}` has no `{name}` that could be ignored."));
                extended.Fields.RemoveAll(field => attribute.IgnoreFields?.Contains(field.Name) == true
                    || field.Member is PropertyInfo && attribute.IgnoreProperties?.Contains(field.Member.Name) == true);
                _fields.Extend(extended, extension, attribute.IncludeStaticMembers || extension is { IsAbstract: true, IsSealed: true });
                _registry.Drain();
            }
        }
    }
}
