using System.Linq.Expressions;
using System.Reflection;
using HotChocolate.Types;

namespace HotChocolate.Building;

/// <summary>
/// The fields of input objects: what the constructor takes (a parameter and a property of one name and type), and what can be set or initialised.
/// </summary>
internal sealed class InputObjects(TypeRegistry registry, InputFields fields)
{
    public void Fill(InputObjectType type)
    {
        PositionalAttributes.Check(type.RuntimeType, registry.Faults);
        var properties = type.RuntimeType.GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(property => property.GetIndexParameters().Length == 0 && property.Name != "EqualityContract"
                && !property.IsDefined(typeof(GraphQLIgnoreAttribute))).OrderBy(property => property.MetadataToken).ToArray();
        var constructor = Constructor(type.RuntimeType, properties);
        if (constructor is null && !type.RuntimeType.IsValueType)
        {
            registry.Faults.Add(
                $"{type.RuntimeType}: an input type needs a public constructor without parameters, or one whose parameters all are properties.");
            return;
        }
        var parameters = constructor?.GetParameters() ?? [];
        var bound = new List<(PropertyInfo Property, ParameterInfo? Parameter)>();
        foreach (var property in properties)
        {
            var parameter = Array.Find(parameters, candidate => Matches(candidate, property));
            if (parameter is null && property.SetMethod is not { IsPublic: true })
            {
                registry.Faults.Add($"{type.RuntimeType}.{property.Name}: it cannot be set, and the constructor does not take it. Mark it with [GraphQLIgnore] when it is no field.");
                continue;
            }
            registry.Members.Add(property);
            if (fields.Of(property, parameter, bound.Count, $"{type.RuntimeType}.{property.Name}") is not { } field)
                continue;
            bound.Add((property, parameter));
            type.Fields.Add(field);
        }
        if (type.Fields.Count == 0)
            registry.Faults.Add($"{type.RuntimeType}: an input type needs a field.");
        foreach (var field in type.Fields.Where(field => type.IsOneOf && (field.Type.IsNonNull() || field.DefaultValue is not null)))
            registry.Faults.Add($"{type.RuntimeType}: the fields of a one-of input must be nullable and without default, which `{field.Name}` is not.");
        type.Create = Compile(type.RuntimeType, constructor, bound);
    }

    private static ConstructorInfo? Constructor(Type type, PropertyInfo[] properties)
    {
        var constructors = type.GetConstructors();
        return Array.Find(constructors, constructor => constructor.GetParameters().Length == 0)
            ?? constructors.OrderByDescending(constructor => constructor.GetParameters().Length)
                .FirstOrDefault(constructor => constructor.GetParameters().All(parameter => properties.Any(property => Matches(parameter, property))));
    }

    private static bool Matches(ParameterInfo parameter, PropertyInfo property)
        => string.Equals(parameter.Name, property.Name, StringComparison.OrdinalIgnoreCase) && parameter.ParameterType == property.PropertyType;

    // values => { var made = new T(Read(values[0]), …); if (Given(values[2])) made.P = Read(values[2]); … return made; }
    private static Func<object?[], object> Compile(Type type, ConstructorInfo? constructor, List<(PropertyInfo Property, ParameterInfo? Parameter)> bound)
    {
        var values = Expression.Parameter(typeof(object?[]), "values");
        var made = Expression.Variable(type, "made");
        var arguments = (constructor?.GetParameters() ?? []).Select(parameter =>
        {
            var index = bound.FindIndex(pair => pair.Parameter == parameter);
            return index < 0 ? (Expression)Expression.Default(parameter.ParameterType) : Read(values, index, parameter.ParameterType);
        }).ToArray();
        List<Expression> body = [Expression.Assign(made, constructor is null ? Expression.Default(type) : Expression.New(constructor, arguments))];
        for (var i = 0; i < bound.Count; i++)
        {
            if (bound[i].Parameter is not null)
                continue;
            var given = Expression.NotEqual(Expression.ArrayIndex(values, Expression.Constant(i)), Expression.Constant(InputObject.Absent));
            var property = bound[i].Property;
            body.Add(Expression.IfThen(given, Expression.Assign(Expression.Property(made, property), Read(values, i, property.PropertyType))));
        }
        body.Add(Expression.Convert(made, typeof(object)));
        return Expression.Lambda<Func<object?[], object>>(Expression.Block([made], body), values).Compile();
    }

    private static MethodCallExpression Read(ParameterExpression values, int index, Type type)
        => Expression.Call(typeof(InputObjects), nameof(ValueOrDefault), [type], Expression.ArrayIndex(values, Expression.Constant(index)));

    internal static T? ValueOrDefault<T>(object? value) => value is T typed ? typed : default;
}
