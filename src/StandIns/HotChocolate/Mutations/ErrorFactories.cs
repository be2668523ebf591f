using System.Linq.Expressions;
using System.Reflection;

namespace HotChocolate.Types;

/// <summary>The ways from exceptions to the declared error classes.</summary>
internal static class ErrorFactories
{
    public static IReadOnlyList<ErrorFactory> Of(IEnumerable<Type> declared) => [.. declared.SelectMany(Of)];

    private static IEnumerable<ErrorFactory> Of(Type error)
    {
        if (typeof(Exception).IsAssignableFrom(error))
            return [new ErrorFactory(error, error, static thrown => thrown)];
        var methods = error.GetMethods(BindingFlags.Public | BindingFlags.Static)
            .Where(method => method.Name == "CreateErrorFrom" && Taken(method) is not null)
            .Select(method => Compile(error, Taken(method)!, argument => Expression.Call(method, argument)));
        var constructors = error.GetConstructors().Where(constructor => Taken(constructor) is not null)
            .Select(constructor => Compile(error, Taken(constructor)!, argument => Expression.New(constructor, argument)));
        return methods.Concat(constructors);
    }

    private static Type? Taken(MethodBase method) => method.GetParameters() is [var only] && typeof(Exception).IsAssignableFrom(only.ParameterType)
        ? only.ParameterType : null;

    private static ErrorFactory Compile(Type error, Type exception, Func<Expression, Expression> make)
    {
        var thrown = Expression.Parameter(typeof(Exception), "thrown");
        var body = Expression.Convert(make(Expression.Convert(thrown, exception)), typeof(object));
        return new ErrorFactory(error, exception, Expression.Lambda<Func<Exception, object>>(body, thrown).Compile());
    }
}
