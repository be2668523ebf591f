namespace CpmTracker.Server.Seeding;

using System.ComponentModel.DataAnnotations;
using System.Reflection;
using System.Text.Json;
using CpmTracker.Domain.Catalogue;
using YamlDotNet.RepresentationModel;

/// <summary>
/// Turns a YAML mapping into the record that it describes, strictly: the keys are the record's fields in camel case, no more and no fewer.
/// A field may be left out when it is nullable (nothing), a list (empty), a yes or no (no), or has a default.
/// What is wrong is added to the errors, and reading goes on, so that one run finds as much as can be found.
/// </summary>
internal sealed class ItemReader(string file, ItemIds ids, List<SeedError> errors)
{
    private static readonly NullabilityInfoContext Nullability = new();

    /// <summary>The item, or null when something is wrong with it.</summary>
    public ICatalogueDefinition? Read(Type type, YamlNode node) => (ICatalogueDefinition?)Record(type, node);

    private object? Record(Type type, YamlNode node)
    {
        if (node is not YamlMappingNode mapping)
            return Refuse(node, $"{Named(type)} must be a mapping of keys to values");

        var fields = mapping.Children.ToDictionary(pair => pair.Key.ToString(), pair => pair);
        var record = Fields(type, type, mapping, fields);
        foreach (var (key, pair) in fields)
            Refuse(pair.Key, $"unknown key '{key}' in {Named(type)}");
        return fields.Count == 0 ? record : null;
    }

    /// <summary>Takes the fields of <paramref name="type"/> out of <paramref name="fields"/> of an item; what stays in it is not known.</summary>
    private object? Fields(Type type, Type item, YamlMappingNode mapping, Dictionary<string, KeyValuePair<YamlNode, YamlNode>> fields)
    {
        var constructor = type.GetConstructors().Single();
        object?[] values = [.. constructor.GetParameters().Select(parameter => Field(parameter, item, mapping, fields))];
        return Array.Exists(values, value => value is Refused) ? null : constructor.Invoke(values);
    }

    private object? Field(ParameterInfo parameter, Type item, YamlMappingNode mapping, Dictionary<string, KeyValuePair<YamlNode, YamlNode>> fields)
    {
        // Provenance is a value of its own in the domain, and three plain keys of the item in a file.
        if (parameter.ParameterType == typeof(Provenance))
            return Fields(typeof(Provenance), item, mapping, fields) ?? Refused.Value;

        var key = JsonNamingPolicy.CamelCase.ConvertName(parameter.Name!);
        if (!fields.Remove(key, out var pair))
            return LeftOut(parameter, key, item, mapping);

        var value = Value(parameter.ParameterType, key, pair.Value, parameter.GetCustomAttribute<RefersToAttribute>());
        return value is null ? Refused.Value : Checked(parameter, key, item, value, pair.Value);
    }

    private object? LeftOut(ParameterInfo parameter, string key, Type item, YamlMappingNode mapping)
    {
        if (ElementOf(parameter.ParameterType) is { } element && parameter.GetCustomAttribute<MinLengthAttribute>() is null)
            return Array.CreateInstance(element, 0);
        if (parameter.HasDefaultValue)
            return parameter.ParameterType.IsEnum ? Enum.ToObject(parameter.ParameterType, parameter.DefaultValue!) : parameter.DefaultValue;
        if (parameter.ParameterType == typeof(bool))
            return false;
        if (Nullability.Create(parameter).WriteState == NullabilityState.Nullable)
            return null;
        Refuse(mapping, $"missing '{key}' in {Named(item)}");
        return Refused.Value;
    }

    private object? Value(Type type, string key, YamlNode node, RefersToAttribute? refersTo)
    {
        if (ElementOf(type) is { } element)
            return List(element, key, node, refersTo);
        if (ScalarText.Reads(type))
        {
            if (ScalarText.Read(type, node, out var expected) is not { } value)
                return Refuse(node, $"'{key}' must be {expected}");
            if (refersTo is not null)
                ids.Refer((string)value, refersTo.Kinds, key, file, LineOf(node));
            return value;
        }

        return Record(type, node);
    }

    private Array? List(Type element, string key, YamlNode node, RefersToAttribute? refersTo)
    {
        if (node is not YamlSequenceNode sequence)
            return (Array?)Refuse(node, $"'{key}' must be a list");

        object?[] values = [.. sequence.Children.Select(child => Value(element, key, child, refersTo))];
        if (Array.Exists(values, value => value is null))
            return null;
        var list = Array.CreateInstance(element, values.Length);
        values.CopyTo(list, 0);
        return list;
    }

    private object Checked(ParameterInfo parameter, string key, Type item, object value, YamlNode node)
    {
        var broken = parameter.GetCustomAttributes<ValidationAttribute>().FirstOrDefault(rule => !rule.IsValid(value));
        if (broken is not null)
        {
            Refuse(node, Demand(broken, key));
            return Refused.Value;
        }

        if (key == "id" && !ids.Define((string)value, item, file, LineOf(node)))
            return Refused.Value;
        return value;
    }

    private object? Refuse(YamlNode node, string reason)
    {
        errors.Add(new(file, LineOf(node), reason));
        return null;
    }

    private static string Demand(ValidationAttribute rule, string key) => rule switch
    {
        MinLengthAttribute least => $"'{key}' must have {least.Length} or more",
        RangeAttribute range => $"'{key}' must be from {range.Minimum} to {range.Maximum}",
        _ => rule.FormatErrorMessage(key),
    };

    private static Type? ElementOf(Type type) =>
        type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IReadOnlyList<>) ? type.GetGenericArguments()[0] : null;

    private static int LineOf(YamlNode node) => (int)node.Start.Line;

    private static string Named(Type type) =>
        SeedSections.Types.FirstOrDefault(section => section.Value == type).Key is { } section ? $"an item of '{section}'" : type.Name;

    /// <summary>Stands for a value that was refused; null is a value.</summary>
    private sealed record Refused
    {
        public static readonly Refused Value = new();
    }
}
