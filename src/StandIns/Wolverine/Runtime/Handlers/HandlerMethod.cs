using System.Reflection;

namespace Wolverine.Runtime.Handlers;

/// <summary>A method that was found to be a handler.</summary>
internal sealed record HandlerMethod(Type HandlerType, MethodInfo Method)
{
    public Type MessageType => Method.GetParameters()[0].ParameterType;

    public IEnumerable<ParameterInfo> Dependencies => Method.GetParameters().Skip(1);

    public override string ToString() => $"{TypeNames.Of(HandlerType)}.{Method.Name}({TypeNames.Of(MessageType)})";
}
