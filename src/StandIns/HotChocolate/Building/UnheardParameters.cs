using System.Reflection;
using HotChocolate.Types;
using HotChocolate.Types.Relay;
using Microsoft.Extensions.DependencyInjection;

namespace HotChocolate.Building;

/// <summary>Attributes that say something about an argument on parameters that are none, and such as contradict each other, are faults.</summary>
internal static class UnheardParameters
{
    private static readonly Type[] s_ofArguments =
        [typeof(GraphQLNameAttribute), typeof(GraphQLDescriptionAttribute), typeof(GraphQLDeprecatedAttribute), typeof(GraphQLNonNullTypeAttribute), typeof(DefaultValueAttribute), typeof(IDAttribute)];

    private static readonly Type[] s_ofSources =
        [typeof(ParentAttribute), typeof(ServiceAttribute), typeof(FromKeyedServicesAttribute), typeof(GlobalStateAttribute), typeof(EventMessageAttribute)];

    public static void Check(ParameterInfo parameter, bool isArgument, string origin, List<string> faults)
    {
        if (s_ofSources.Count(source => parameter.IsDefined(source)) > 1)
            faults.Add($"{origin}: it cannot come from two places.");
        if (isArgument)
            return;
        foreach (var attribute in s_ofArguments.Where(attribute => parameter.IsDefined(attribute)))
            faults.Add($"{origin}: [{attribute.Name.Replace("Attribute", "", StringComparison.Ordinal)}] says nothing: the parameter is no argument.");
    }
}
