namespace Wolverine.Runtime.Handlers;

/// <summary>The many shapes of a handler's return value as one.</summary>
internal static class HandlerResult
{
    public static ValueTask<object?> Of(object? value) => ValueTask.FromResult(value);

    public static async ValueTask<object?> OfTask(Task task)
    {
        await task;
        return null;
    }

    public static async ValueTask<object?> OfTask<T>(Task<T> task) => await task;

    public static async ValueTask<object?> OfValueTask(ValueTask task)
    {
        await task;
        return null;
    }

    public static async ValueTask<object?> OfValueTask<T>(ValueTask<T> task) => await task;
}
